' A class of the vendor's derives from one of the library and says its target to the base.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System.Reflection
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Class Written
        Inherits PatchProcessor

        Public Sub New(harmony As Harmony)
            MyBase.New(harmony, GetType(FeeCalculator).GetMethod("Steps")) ' expect: NC3001
        End Sub

        Public Sub New(harmony As Harmony, own As MethodBase)
            MyBase.New(harmony, own)
        End Sub
    End Class

    Public Class Own
        Inherits PatchProcessor

        Public Sub New(harmony As Harmony)
            MyBase.New(harmony, GetType(Own).GetMethod("ToString"))
        End Sub
    End Class
End Namespace
