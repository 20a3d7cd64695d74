' An attribute that derives from Harmony's, given own types alone.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    <AttributeUsage(AttributeTargets.Class, AllowMultiple:=True)>
    Public Class AcmePatchAttribute
        Inherits HarmonyPatch

        Public Sub New(type As Type, method As String)
            MyBase.New(type, method)
        End Sub

        Public Property Replaces As Type
    End Class

    <AcmePatch(GetType(Desk), "Serve", Replaces:=GetType(FeeCalculator))>
    Public Class Desk
        Public Function Serve(calculator As FeeCalculator) As Decimal
            Return calculator.Rate
        End Function
    End Class
End Namespace
