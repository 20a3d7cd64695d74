' Patching an own type in Visual Basic.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Class OwnFees
        Public Function Calculate(calculator As FeeCalculator) As Decimal
            Return calculator.Calculate(1)
        End Function
    End Class

    <HarmonyPatch(GetType(OwnFees), "Calculate")>
    Public Module OwnPatch
        Public Function Prefix() As Boolean
            Return True
        End Function

        Public Sub Start(harmony As Harmony)
            harmony.Patch(AccessTools.Method(GetType(OwnFees), "Calculate"))
        End Sub
    End Module
End Namespace
