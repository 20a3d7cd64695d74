' Constructors of the attribute in Visual Basic, and a class that says the type for its methods.
' core: ../../cores/Tesuryo.cs
' reference: ../../stubs/0Harmony.cs
Imports HarmonyLib
Imports Tesuryo

Namespace Acme.Patches
    <HarmonyPatch(GetType(FeeCalculator), "Calculate", {GetType(Integer)}, {ArgumentType.Normal})> ' expect: NC3001
    Public Class WithVariations
    End Class

    <HarmonyPatch(GetType(FeeCalculator), MethodType.Constructor, GetType(Decimal))> ' expect: NC3001
    Public Class OfKind
    End Class

    <HarmonyPatch("Tesuryo.FeeCalculator", "Discount", MethodType.Normal)> ' expect: NC3001
    Public Class OfText
    End Class

    <HarmonyPatch(GetType(FeeCalculator))> ' expect: NC3001, NC3001
    Public Class Split
        <HarmonyPatch("Rate", MethodType.Getter), HarmonyPostfix>
        Public Shared Sub Getter()
        End Sub

        <HarmonyPatch(MethodType.Constructor), HarmonyPrefix>
        Public Shared Sub Created()
        End Sub

        <HarmonyPatch(GetType(Split), "Getter"), HarmonyPrefix>
        Public Shared Sub Own()
        End Sub
    End Class
End Namespace
