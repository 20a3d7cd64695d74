' Lists and queries of own and framework methods.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports System
Imports System.Linq
Imports System.Reflection
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    Public Module Lists
        Public Function Serve(calculator As FeeCalculator) As Decimal
            Return calculator.Rate
        End Function

        Public Sub Start(harmony As Harmony)
            For Each original In {GetType(Lists).GetMethod("Start"), GetType(Math).GetMethod("Sqrt")}
                harmony.Patch(original)
            Next
            For Each method In From m In GetType(Lists).GetMethods() Where m.Name.StartsWith("Ser")
                harmony.Patch(method)
            Next
            harmony.Patch(GetType(Lists).GetMethods().First(Function(m) m.ReturnType Is GetType(Decimal)))
            Dim names = GetType(FeeCalculator).GetMethods().Select(Function(m) m.Name).ToList()
            Console.WriteLine(names.Count)
        End Sub
    End Module
End Namespace
