' A With block and a generic traverse in Visual Basic.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module Blocks
        Public Sub Start()
            With New Harmony("acme")
                .Patch(GetType(FeeCalculator).GetMethod("Round")) ' expect: NC3001
            End With
            Dim fee = Traverse.Create(New FeeResult()).Field("fee").GetValue(Of Decimal)() ' expect: NC3001
        End Sub
    End Module
End Namespace
