' Patch classes in a category; every method of a core type; the target given by a marked method.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System.Collections.Generic
Imports System.Reflection
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    <HarmonyPatch(GetType(FeeCalculator))> ' expect: NC3001
    <HarmonyPatchAll, HarmonyPatchCategory("fees")>
    Public Class Everything
        Public Shared Sub Prefix()
        End Sub
    End Class

    <HarmonyPatch>
    Public Class Marked
        <HarmonyTargetMethod>
        Public Shared Function Original() As MethodBase
            Return GetType(FeeCalculator).GetMethod("Round") ' expect: NC3001
        End Function

        Public Shared Sub Postfix()
        End Sub
    End Class

    <HarmonyPatch>
    Public Class Several
        Public Shared Iterator Function TargetMethods() As IEnumerable(Of MethodBase)
            Yield GetType(FeeCalculator).GetMethod("Steps") ' expect: NC3001
            Yield AccessTools.Method(GetType(FeeCalculator), "Discount") ' expect: NC3001
            Yield GetType(Several).GetMethod("Postfix")
        End Function

        Public Shared Sub Postfix()
        End Sub
    End Class

    Public Module Boot
        Public Sub Start(harmony As Harmony)
            harmony.PatchCategory("fees")
            harmony.PatchAll(GetType(Everything))
        End Sub
    End Module
End Namespace
