' The original comes as an expression.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports System.Linq.Expressions
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module ByExpression
        Private Sub Skip(harmony As Harmony, [call] As Expression(Of Func(Of Decimal)))
            harmony.Patch(DirectCast([call].Body, MethodCallExpression).Method)
        End Sub

        Public Sub Start(harmony As Harmony)
            Skip(harmony, Function() FeeCalculator.Round(1D)) ' expect: NC3001
            harmony.Patch(SymbolExtensions.GetMethodInfo(Sub(c As FeeCalculator) c.Explain(1))) ' expect: NC3001
            Skip(harmony, Function() Math.Abs(1D))
        End Sub
    End Module
End Namespace
