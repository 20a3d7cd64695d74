' The same in Visual Basic.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module ByText
        Public Function Qualified() As Object
            Return AccessTools.Method(Type.GetType("Tesuryo.FeeCalculator, Tesuryo"), "Discount") ' expect: NC3001
        End Function

        Public Function FromObject(calculator As FeeCalculator) As Object
            Return AccessTools.Method(calculator.GetType(), "Discount") ' expect: NC3001
        End Function

        Public Function Colon() As Object
            Return AccessTools.Method("Tesuryo.FeeCalculator" & ":Discount") ' expect: NC3001
        End Function
    End Module
End Namespace
