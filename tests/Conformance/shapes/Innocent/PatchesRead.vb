' What is patched is only read.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Reports
    Public Module PatchReport
        Public Sub Write()
            Console.WriteLine(Harmony.GetPatchInfo(GetType(FeeCalculator).GetMethod("Round")) Is Nothing)
            Console.WriteLine(GetType(FeeCalculator).GetMethod("Round").FullDescription())
            For Each method In Harmony.GetAllPatchedMethods()
                If method.DeclaringType Is GetType(FeeCalculator) Then Console.WriteLine(method.Name)
            Next
            For Each name In AccessTools.GetMethodNames(GetType(FeeCalculator))
                Console.WriteLine(name)
            Next
        End Sub
    End Module
End Namespace
