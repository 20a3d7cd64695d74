' A file that is named like the core's assembly, from wherever.
' core: ../../cores/Juki.cs
Imports System
Imports System.IO
Imports System.Reflection
Imports System.Runtime.Loader
Imports Juki

Namespace Acme.Loading
    Module Loader
        Public ReadOnly Property Country As String
            Get
                Return Resident.DefaultCountry
            End Get
        End Property

        Public Sub Load(folder As String, context As AssemblyLoadContext)
            Assembly.LoadFrom(Path.Combine(folder, "Juki.dll")) ' expect: NC3005
            Assembly.LoadFile(folder & "\Juki.dll") ' expect: NC3005
            context.LoadFromAssemblyPath($"{folder}/Juki.dll") ' expect: NC3005
            Assembly.Load(File.ReadAllBytes("patched/Juki.dll")) ' expect: NC3005
            Assembly.LoadFrom(Path.Combine(folder, "Acme.Juki.dll"))
        End Sub
    End Module
End Namespace
