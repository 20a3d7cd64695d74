' A wrapper of the vendor's takes type and name: the call that brings the core in is the patch.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Class Patcher
        Private ReadOnly harmony As New Harmony("acme.patcher")

        Public Sub Prefix(type As Type, method As String, Optional prefix As String = "Never")
            harmony.Patch(AccessTools.Method(type, method), New HarmonyMethod(GetType(Patcher), prefix))
        End Sub

        Public Sub Skip(type As Type, method As String)
            Prefix(type, method)
        End Sub

        Public Shared Sub Never()
        End Sub

        Public Sub Start()
            Prefix(GetType(FeeCalculator), "Round") ' expect: NC3001
            Skip(GetType(FeeCalculator), "Discount") ' expect: NC3001
            Skip(GetType(Patcher), "Start")
            Prefix(GetType(Console), "WriteLine")
        End Sub
    End Class
End Namespace
