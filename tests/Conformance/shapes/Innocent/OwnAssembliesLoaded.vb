' Loading own files, the core by its name, and handlers that name no core.
' core: ../../cores/Juki.cs
Imports System
Imports System.IO
Imports System.Reflection
Imports Juki

Namespace Acme.Loading
    Module Loader
        Public Sub Load(folder As String)
            Assembly.Load("Juki")
            Assembly.LoadFrom(Path.Combine(folder, "Acme.Juki.dll"))
            AddHandler AppDomain.CurrentDomain.AssemblyResolve, AddressOf OnResolve
            Console.WriteLine(Resident.DefaultCountry)
        End Sub

        Private Function OnResolve(sender As Object, args As ResolveEventArgs) As Assembly
            If New AssemblyName(args.Name).Name = "Juki" Then Return Nothing
            Dim file = New AssemblyName(args.Name).Name & ".dll"
            Return If(IO.File.Exists(file), Assembly.LoadFrom(file), Nothing)
        End Function
    End Module
End Namespace
