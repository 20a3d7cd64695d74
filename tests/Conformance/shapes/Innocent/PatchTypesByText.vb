' Own and framework types named in texts, in Visual Basic.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Class Box
        Public Property Fees As FeeCalculator
    End Class

    Public Module ByText
        Public Function Framework() As Object
            Return AccessTools.Method(Type.GetType("System.Math"), "Abs")
        End Function

        Public Function OwnObject(box As Box) As Object
            Return Traverse.Create(box).Property("Fees").GetValue()
        End Function
    End Module
End Namespace
