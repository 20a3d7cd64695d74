' Originals out of all methods of a core type.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports System.Linq
Imports System.Reflection
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module Queries
        Public Sub Start(harmony As Harmony)
            For Each method In GetType(FeeCalculator).GetMethods()
                harmony.Patch(method) ' expect: NC3001
            Next
            harmony.Patch(GetType(FeeCalculator).GetMethods().First(Function(m) m.Name = "Round")) ' expect: NC3001
            For Each method In From m In GetType(FeeCalculator).GetMethods() Where m.IsStatic
                harmony.Patch(method) ' expect: NC3001
            Next
            For Each method In GetType(Queries).GetMethods()
                harmony.Patch(method)
            Next
        End Sub
    End Module
End Namespace
