' A build step that rewrites own assemblies and only looks at the core's.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Mono.Cecil.cs, ../../stubs/dnlib.cs
Imports System.IO
Imports System.Linq
Imports dnlib.DotNet
Imports Juki
Imports Mono.Cecil

Namespace Acme.Build
    Public Module Weaver
        Public Sub Run(folder As String)
            Dim core = ModuleDefinition.ReadModule(Path.Combine(folder, "Juki.dll"))
            Using own = ModuleDefinition.ReadModule(Path.Combine(folder, "Acme.Juki.dll"))
                own.Name = core.Name
                own.Write()
            End Using
        End Sub

        Public Function Names() As String()
            Return ModuleDefMD.Load(GetType(Resident).Module).GetTypes().Select(Function(t) t.Name).ToArray()
        End Function
    End Module
End Namespace
