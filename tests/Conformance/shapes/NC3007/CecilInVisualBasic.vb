' Mono.Cecil and dnlib write a core's file in Visual Basic, through helpers too.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Mono.Cecil.cs, ../../stubs/dnlib.cs
Imports System.IO
Imports dnlib.DotNet
Imports Juki
Imports Mono.Cecil

Namespace Acme.Weaving
    Public Class Own
    End Class

    Public Module Weaver
        Public Sub Weave(source As String, target As String)
            Using [module] = ModuleDefinition.ReadModule(source)
                [module].Write(target)
            End Using
        End Sub

        Public Sub ThroughHelper()
            Weave("lib/Juki.dll", "lib/Juki.new.dll") ' expect: NC3007
        End Sub

        Public Sub ThroughHelperLocated()
            Weave(GetType(Resident).Assembly.Location, "Juki.dll") ' expect: NC3007
        End Sub

        Public Sub Streamed(target As Stream)
            Using source = File.OpenRead("Juki.dll")
                Dim [module] = ModuleDefinition.ReadModule(source)
                [module].Write(target) ' expect: NC3007
            End Using
        End Sub

        Public Sub Dnlib()
            ModuleDefMD.Load(GetType(Resident).Module).Write("Juki.dll") ' expect: NC3007
        End Sub

        Public Sub ThroughHelperOwn()
            Weave(GetType(Own).Assembly.Location, "Acme.dll")
        End Sub
    End Module
End Namespace
