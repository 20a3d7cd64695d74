' A wrapper that never sees a core type.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports System.Reflection
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Class Desk
        Public Function Serve(calculator As FeeCalculator) As Decimal
            Return calculator.Rate
        End Function
    End Class

    Public Class Patcher
        Private ReadOnly harmony As New Harmony("acme")

        Public Sub Skip(type As Type, method As String)
            harmony.Patch(AccessTools.Method(type, method))
        End Sub

        Public Sub Skip(Of T)(method As String)
            Skip(GetType(T), method)
        End Sub

        Public Sub Start(calculator As FeeCalculator)
            Skip(GetType(Desk), "Serve")
            Skip(Of Desk)("Serve")
            Skip(calculator.ToString().GetType(), "Trim")
            harmony.Patch(GetType(Desk).GetMethod("Serve", {GetType(FeeCalculator)}))
        End Sub
    End Class
End Namespace
