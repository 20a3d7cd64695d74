' Patches that wait for an event or a task.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports System.Threading.Tasks
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module Delayed
        Private ReadOnly harmony As New Harmony("acme.delayed")

        Public Sub Start()
            AddHandler AppDomain.CurrentDomain.ProcessExit, AddressOf OnExit
            Task.Run(Sub() harmony.Patch(GetType(FeeCalculator).GetMethod("Round"))) ' expect: NC3001
            Task.Run(Function()
                         Return harmony.Patch(AccessTools.Method(GetType(FeeCalculator), "Discount")) ' expect: NC3001
                     End Function)
        End Sub

        Private Sub OnExit(sender As Object, e As EventArgs)
            harmony.Patch(GetType(FeeCalculator).GetMethod("Steps")) ' expect: NC3001
        End Sub
    End Module
End Namespace
