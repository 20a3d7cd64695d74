' An attribute of the vendor's own that derives from Harmony's.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    <AttributeUsage(AttributeTargets.Class Or AttributeTargets.Method, AllowMultiple:=True)>
    Public Class AcmePatchAttribute
        Inherits HarmonyPatch

        Public Sub New(type As Type, method As String)
            MyBase.New(type, method)
        End Sub
    End Class

    <AcmePatch(GetType(FeeCalculator), "Round")> ' expect: NC3001
    Public Class RoundPatch
        Public Shared Function Prefix() As Boolean
            Return False
        End Function
    End Class

    <AcmePatch(GetType(OwnTarget), "Run")>
    Public Class OwnTarget
        Public Shared Sub Run()
        End Sub
    End Class
End Namespace
