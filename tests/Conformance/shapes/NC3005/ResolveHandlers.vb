' Handlers that answer where the runtime asks for the core.
' core: ../../cores/Juki.cs
Imports System
Imports System.IO
Imports System.Reflection
Imports Juki

Namespace Acme.Loading
    Module Handlers
        Public ReadOnly Property Country As String
            Get
                Return Resident.DefaultCountry
            End Get
        End Property

        Public Sub Register()
            AddHandler AppDomain.CurrentDomain.AssemblyResolve, AddressOf OnResolve
            AddHandler AppDomain.CurrentDomain.AssemblyResolve, AddressOf OnOwn ' expect: NC3005
        End Sub

        Private Function OnResolve(sender As Object, args As ResolveEventArgs) As Assembly
            If New AssemblyName(args.Name).Name = "Juki" Then
                Return Assembly.LoadFrom("C:\acme\Patched.dll") ' expect: NC3005
            End If
            Return Nothing
        End Function

        Private Function OnOwn(sender As Object, args As ResolveEventArgs) As Assembly
            If args.Name.StartsWith("Juki, ") Then Return GetType(Handlers).Assembly
            Return Nothing
        End Function
    End Module
End Namespace
