' A wrapper that keeps the original in a field: the creation that brings the core in leads to the patch.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports System.Reflection
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Class OnePatch
        Private ReadOnly original As MethodBase

        Public Sub New(original As MethodBase)
            Me.original = original
        End Sub

        Public Sub Apply(harmony As Harmony)
            harmony.Patch(original)
        End Sub
    End Class

    Public Module Boot
        Public Sub Start(harmony As Harmony)
            Dim core As New OnePatch(GetType(FeeCalculator).GetMethod("Round"))
            core.Apply(harmony) ' expect: NC3001
            Dim own As New OnePatch(GetType(Boot).GetMethod("Start"))
            own.Apply(harmony)
        End Sub
    End Module
End Namespace
