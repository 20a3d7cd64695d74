namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>Harmony's attributes, and the methods it asks for the targets of a class, by name.</summary>
public static class HarmonyAttributes
{
    /// <summary>Whether an attribute says what is patched.</summary>
    public static bool IsPatch(string attribute) => attribute is "HarmonyPatch" or "HarmonyDelegate";

    /// <summary>Whether an attribute marks a method that gives targets.</summary>
    public static bool MarksTargetMethod(string attribute) => attribute is "HarmonyTargetMethod" or "HarmonyTargetMethods";

    /// <summary>Whether a method of a class with one of Harmony's attributes gives targets.</summary>
    public static bool IsTargetMethod(string method) => method is "TargetMethod" or "TargetMethods";
}
