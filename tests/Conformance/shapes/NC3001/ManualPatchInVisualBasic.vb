' A manual patch and look-ups in Visual Basic.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module Boot
        Public Sub Start()
            Dim harmony As New Harmony("acme.vb")
            harmony.Patch(AccessTools.Method(GetType(FeeCalculator), "Discount"), New HarmonyMethod(GetType(Boot), "Before")) ' expect: NC3001
        End Sub

        Public Function Fee(result As FeeResult) As Object
            Return Traverse.Create(result).Property("Fee").GetValue() ' expect: NC3001
        End Function

        Public Function Before() As Boolean
            Return False
        End Function
    End Module
End Namespace
