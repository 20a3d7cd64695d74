' A local whose only value is made from itself: nothing is known of it, and nothing ends without an answer.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports System.Reflection
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Class SelfAssigned
        Public Sub Member(harmony As Harmony)
            Dim m As MethodInfo
            m = m.GetBaseDefinition()
            harmony.Patch(m)
            harmony.Patch(GetType(FeeCalculator).GetMethod("Steps")) ' expect: NC3001
        End Sub

        Public Sub Declaring(harmony As Harmony)
            Dim t As Type
            t = t.GetTypeInfo()
            harmony.Patch(t.GetMethod("Steps"))
        End Sub

        Public Sub Through(harmony As Harmony)
            Dim m As MethodInfo
            Dim n As MethodInfo
            m = n.GetBaseDefinition()
            n = m.GetBaseDefinition()
            harmony.Patch(m)
        End Sub

        Public Sub Named(harmony As Harmony)
            Dim s As String
            s = s & "Steps"
            harmony.Patch(GetType(FeeCalculator).GetMethod(s)) ' expect: NC3001 the type is known
        End Sub
    End Class
End Namespace
