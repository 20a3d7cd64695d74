' An extension method of the vendor's over Harmony.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports System.Runtime.CompilerServices
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module PatchExtensions
        <Extension>
        Public Sub Skip(harmony As Harmony, type As Type, method As String)
            harmony.Patch(AccessTools.Method(type, method), New HarmonyMethod(GetType(PatchExtensions), "Never"))
        End Sub

        Public Function Never() As Boolean
            Return False
        End Function

        Public Sub Start(harmony As Harmony)
            harmony.Skip(GetType(FeeCalculator), "Discount") ' expect: NC3001
            harmony.Skip(GetType(PatchExtensions), "Never")
        End Sub
    End Module
End Namespace
