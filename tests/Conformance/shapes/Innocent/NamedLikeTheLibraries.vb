' Own classes named like the libraries', given core types.
' core: ../../cores/Tesuryo.cs
Imports System
Imports System.Reflection
Imports Tesuryo

Namespace Acme.Music
    Public Class Harmony
        Public Sub Patch(original As MethodBase)
            Console.WriteLine(original.Name)
        End Sub
    End Class

    Public Class Hook
        Public Sub New(source As MethodBase)
            Console.WriteLine(source.Name)
        End Sub
    End Class

    Public Module Uses
        Public Sub Run(harmony As Harmony)
            harmony.Patch(GetType(FeeCalculator).GetMethod("Round"))
            Dim hook As New Hook(GetType(FeeCalculator).GetMethod("Round"))
        End Sub
    End Module
End Namespace
