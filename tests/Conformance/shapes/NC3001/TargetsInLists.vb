' Originals and types kept in arrays, patched in a loop.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module Loops
        Public Sub Start(harmony As Harmony)
            For Each name In {"Round", "Steps"}
                harmony.Patch(GetType(FeeCalculator).GetMethod(name)) ' expect: NC3001
            Next
            For Each type In New Type() {GetType(Loops), GetType(FeeCalculator)}
                harmony.Patch(type.GetMethod("ToString")) ' expect: NC3001
            Next
            For Each type In New Type() {GetType(Loops), GetType(Console)}
                harmony.Patch(type.GetMethod("ToString"))
            Next
        End Sub
    End Module
End Namespace
