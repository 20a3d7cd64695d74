' Hooks of own methods in Visual Basic.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/MonoMod.RuntimeDetour.cs
Imports System
Imports MonoMod.RuntimeDetour
Imports MonoMod.RuntimeDetour.HookGen
Imports Tesuryo

Namespace Acme.Patches
    Public Module Forms
        Public Function Round(fee As Decimal) As Decimal
            Return FeeCalculator.Round(fee)
        End Function

        Public Sub Start()
            Using context As New DetourContext("tesuryo")
                Dim hook As New Hook(GetType(Forms).GetMethod("Round"), New Func(Of Decimal, Decimal)(AddressOf FeeCalculator.Round))
            End Using
            Dim native As New NativeDetour(GetType(Math).GetMethod("Sqrt"), GetType(FeeCalculator).GetMethod("Round"))
            HookEndpointManager.Add(GetType(Forms).GetMethod("Round"), New Func(Of Decimal, Decimal)(AddressOf FeeCalculator.Round))
        End Sub
    End Module
End Namespace
