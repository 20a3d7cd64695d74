' Processors and reverse patchers in Visual Basic.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module Processors
        Public Function StandIn(instance As Object, copies As Integer) As Decimal
            Return 0D
        End Function

        Public Sub Start(harmony As Harmony)
            Dim fix As New HarmonyMethod(GetType(Processors), "StandIn")
            Dim processor As New PatchProcessor(harmony, GetType(FeeCalculator).GetMethod("Round")) ' expect: NC3001
            processor.AddPrefix(fix).Patch()
            harmony.CreateReversePatcher(AccessTools.Method(GetType(FeeCalculator), "Discount"), fix).Patch() ' expect: NC3001
            Dim own As New PatchProcessor(harmony, GetType(Processors).GetMethod("StandIn"))
            own.Patch()
        End Sub
    End Module
End Namespace
