' Patch attributes in Visual Basic, split and in a Module.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    <HarmonyPatch(GetType(FeeCalculator), "Round")> ' expect: NC3001
    Public Module RoundPatch
        Public Sub Postfix(ByRef __result As Decimal)
            __result += 1D
        End Sub
    End Module

    <HarmonyPatch(GetType(FeeResult))> ' expect: NC3001
    Public Class FeePatch
        <HarmonyPatch("Fee", MethodType.Getter)>
        <HarmonyPrefix>
        Public Shared Function Zero() As Boolean
            Return False
        End Function
    End Class
End Namespace
