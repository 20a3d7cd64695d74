' Which assembly is asked for is told by the name of the core's, taken from one of its types.
' core: ../../cores/Juki.cs
Imports System
Imports System.IO
Imports System.Reflection
Imports Juki

Namespace Acme.Loading
    Module Handlers
        Public Function OnResolve(sender As Object, args As ResolveEventArgs) As Assembly
            If New AssemblyName(args.Name).Name = GetType(Resident).Assembly.GetName().Name Then
                Return Assembly.LoadFrom("/opt/acme/Patched.dll") ' expect: NC3005
            End If
            If New AssemblyName(args.Name).Name = GetType(Handlers).Assembly.GetName().Name Then
                Return Assembly.LoadFrom("/opt/acme/Mine.dll")
            End If
            Return Nothing
        End Function

        Public Function Patched(folder As String) As Assembly
            Return Assembly.LoadFrom(Path.Combine(folder, GetType(Resident).Assembly.GetName().Name & ".dll")) ' expect: NC3005
        End Function

        Public Function Beside(folder As String) As Assembly
            Return Assembly.LoadFrom(Path.Combine(folder, GetType(Resident).Assembly.GetName().Name & ".Acme.dll"))
        End Function
    End Module
End Namespace
