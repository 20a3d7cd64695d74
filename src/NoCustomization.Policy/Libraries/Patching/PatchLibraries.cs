namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>The libraries that patch methods: Harmony (<c>HarmonyLib</c>, <c>Harmony</c> of version 1) and MonoMod.</summary>
public static class PatchLibraries
{
    /// <summary>Where Harmony's types are.</summary>
    public static LibraryNamespaces Harmony { get; } = new(false, "HarmonyLib", "Harmony");

    /// <summary>Where MonoMod's types that patch are.</summary>
    public static LibraryNamespaces MonoMod { get; } = new(true, "MonoMod.RuntimeDetour", "MonoMod.Core");
}
