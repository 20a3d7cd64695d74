' An assembly that patches a core also patches what only a file tells.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports System.IO
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    <HarmonyPatch(GetType(FeeCalculator), "Round")> ' expect: NC3001
    Public Class RoundPatch
    End Class

    Public Module FromFile
        Public Sub Start(harmony As Harmony)
            Dim type = System.Type.GetType(File.ReadAllText("type.txt"))
            harmony.Patch(type.GetMethod("Run")) ' expect: NC3001 unresolved
        End Sub
    End Module
End Namespace
