' A target that only a file tells, in an assembly that patches no core.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System.IO
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module FromFile
        Public Function Fee(calculator As FeeCalculator) As Decimal
            Return calculator.Rate
        End Function

        Public Sub Start(harmony As Harmony)
            harmony.Patch(AccessTools.Method(File.ReadAllText("method.txt")))
            harmony.Patch(GetType(FromFile).GetMethod("Fee"))
        End Sub
    End Module
End Namespace
