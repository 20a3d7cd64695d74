' The core type comes as a type argument of the vendor's helper.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module Generic
        Private ReadOnly harmony As New Harmony("acme.generic")

        Private Sub Skip(Of T)(method As String)
            harmony.Patch(GetType(T).GetMethod(method), New HarmonyMethod(GetType(Generic), "Before"))
        End Sub

        Public Function Before() As Boolean
            Return False
        End Function

        Public Sub Start()
            Skip(Of FeeCalculator)("Round") ' expect: NC3001
            Skip(Of Version)("Next")
        End Sub

        Private Class Version
            Public Function [Next](fees As FeeCalculator) As Version
                Return Me
            End Function
        End Class
    End Module
End Namespace
