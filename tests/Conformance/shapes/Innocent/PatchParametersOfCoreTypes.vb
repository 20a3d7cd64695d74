' The same in Visual Basic, and a type that only run time knows.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports System.Reflection
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Class Desk
        Public Function Serve(calculator As FeeCalculator) As Decimal
            Return calculator.Calculate(1)
        End Function
    End Class

    <HarmonyPatch(GetType(Desk), "Serve", GetType(FeeCalculator))>
    Public Module ServePatch
        Public Function Prefix(calculator As FeeCalculator) As Boolean
            Return calculator IsNot Nothing
        End Function

        Public Function Find(type As Type) As MethodInfo
            Return AccessTools.Method(type, "Calculate")
        End Function
    End Module
End Namespace
