' Hooks, detours and end points in Visual Basic.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/MonoMod.RuntimeDetour.cs, ../../stubs/MMHOOK_Tesuryo.cs
Imports System
Imports MonoMod.RuntimeDetour
Imports MonoMod.RuntimeDetour.HookGen
Imports Tesuryo

Namespace Acme.Patches
    Public Module Forms
        Private Function Free(fee As Decimal) As Decimal
            Return 0D
        End Function

        Public Sub Start()
            Using context As New DetourContext("acme")
                Dim hook As New Hook(GetType(FeeCalculator).GetMethod("Round"), New Func(Of Decimal, Decimal)(AddressOf Free)) ' expect: NC3001
            End Using
            Dim native As New NativeDetour(GetType(FeeCalculator).GetMethod("Steps"), GetType(Forms).GetMethod("Start")) ' expect: NC3001
            HookEndpointManager.Add(GetType(FeeCalculator).GetMethod("Explain"), New Action(AddressOf Start)) ' expect: NC3001
            AddHandler IL.Tesuryo.FeeCalculator.Calculate_int, Sub(context) ' expect: NC3001
                                                               End Sub
            Dim own As New Hook(GetType(Forms).GetMethod("Start"), New Action(AddressOf Start))
        End Sub
    End Module
End Namespace
