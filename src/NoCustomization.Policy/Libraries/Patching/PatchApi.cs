using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>The members of patching libraries that are pointed at something, by name.</summary>
internal static class PatchApi
{
    private static readonly HashSet<string> s_accessors = new(StringComparer.Ordinal)
    {
        "Field", "DeclaredField", "Property", "DeclaredProperty", "Indexer", "DeclaredIndexer", "Event", "DeclaredEvent", "Method", "DeclaredMethod",
        "PropertyGetter", "DeclaredPropertyGetter", "PropertySetter", "DeclaredPropertySetter", "IndexerGetter", "DeclaredIndexerGetter", "IndexerSetter", "DeclaredIndexerSetter",
        "EventAdder", "DeclaredEventAdder", "EventRemover", "DeclaredEventRemover", "EnumeratorMoveNext", "AsyncMoveNext", "Finalizer", "DeclaredFinalizer",
        "Constructor", "DeclaredConstructor", "GetDeclaredConstructors", "GetDeclaredMethods", "GetDeclaredProperties", "GetDeclaredFields", "GetDeclaredMember",
        "Inner", "InnerTypes", "FirstInner", "FirstMethod", "FirstConstructor", "FirstProperty", "FindIncludingBaseTypes", "FindIncludingInnerTypes", "TypeByName", "Identifiable",
        "FieldRefAccess", "StructFieldRefAccess", "StaticFieldRefAccess", "MethodDelegate", "CreateInstance",
        "CreateGetterHandler", "CreateSetterHandler", "CreateFieldGetter", "CreateFieldSetter", "CreateInstantiationHandler",
    };

    private static readonly HashSet<string> s_steps = new(StringComparer.Ordinal)
    {
        "Create", "CreateWithType", "Type", "Field", "Property", "Method", "GetValue", "SetValue", "Fields", "Properties", "Methods",
        "FieldExists", "PropertyExists", "MethodExists", "TypeExists", "IterateFields", "IterateProperties",
    };

    private static readonly HashSet<string> s_others = new(StringComparer.Ordinal)
    {
        "Patch", "ReversePatch", "CreateProcessor", "CreateReversePatcher", "GetMethodInfo", "Call", "LoadField", "StoreField", "Add", "Modify", "CreateDetour",
    };

    // What is created, or derived from.
    private static readonly string[] s_types =
    [
        "PatchProcessor", "ReversePatcher", TraverseCall.TypeName, "HarmonyPatch", "HarmonyDelegate",
        "Hook", "ILHook", "Detour", "NativeDetour", "NativeHook", "DynamicHookGen", "CreateDetourRequest",
    ];

    /// <summary>Types of which a compilation sees one that has these libraries.</summary>
    public static IReadOnlyList<string> Markers { get; } =
    [
        "HarmonyLib.Harmony", "HarmonyLib.AccessTools", "HarmonyLib.Traverse", "HarmonyLib.HarmonyPatch", "Harmony.HarmonyInstance", "Harmony.AccessTools", "Harmony.HarmonyPatch",
        "MonoMod.RuntimeDetour.Hook", "MonoMod.RuntimeDetour.ILHook", "MonoMod.RuntimeDetour.Detour", "MonoMod.RuntimeDetour.NativeDetour", "MonoMod.RuntimeDetour.NativeHook",
        "MonoMod.RuntimeDetour.HookGen.HookEndpointManager", "MonoMod.Core.IDetourFactory",
    ];

    /// <summary>Words without which a text has no such call.</summary>
    public static IReadOnlyList<LibraryWord> Words => ReadWords();

    /// <summary>In files with these, a creation need not name its type, nor a constructor its base.</summary>
    public static IReadOnlyList<string> Anchors => s_types;

    /// <summary>Whether a namespace is one of theirs.</summary>
    public static bool Has(string @namespace) => PatchLibraries.Harmony.Contain(@namespace) || PatchLibraries.MonoMod.Contain(@namespace);

    /// <summary>How a call or creation says its target.</summary>
    /// <param name="namespace">The namespace of the member's type.</param>
    /// <param name="type">The name of the member's type.</param>
    /// <param name="name">The member's name.</param>
    public static PatchMeaning Of(string @namespace, string type, string name)
    {
        if (PatchLibraries.Harmony.Contain(@namespace))
            return name == ".ctor" ? OfHarmonysConstructor(type) : OfHarmony(type, name);
        return PatchLibraries.MonoMod.Contain(@namespace) ? OfMonoMod(type, name) : PatchMeaning.None;
    }

    private static PatchMeaning OfHarmony(string type, string name) => type switch
    {
        "AccessTools" or "AccessToolsExtensions" or "FastAccess" when s_accessors.Contains(name) => PatchMeaning.Access,
        TraverseCall.TypeName when s_steps.Contains(name) => PatchMeaning.Traverse,
        "SymbolExtensions" when name == "GetMethodInfo" => PatchMeaning.First,
        "CodeInstruction" when name is "Call" or "LoadField" or "StoreField" => PatchMeaning.Access,
        "Harmony" or "HarmonyInstance" or "PatchProcessor" when name is "Patch" or "ReversePatch" or "CreateProcessor" or "CreateReversePatcher" => PatchMeaning.Original,
        _ => PatchMeaning.None,
    };

    private static PatchMeaning OfHarmonysConstructor(string type) => type switch
    {
        "PatchProcessor" or "ReversePatcher" => PatchMeaning.Original,
        TraverseCall.TypeName => PatchMeaning.Traverse,
        _ => HarmonyAttributes.IsPatch(type) ? PatchMeaning.Attribute : PatchMeaning.None,
    };

    private static PatchMeaning OfMonoMod(string type, string name) => name switch
    {
        ".ctor" => type switch
        {
            "Hook" or "ILHook" or "Detour" or "NativeDetour" or "NativeHook" or "CreateDetourRequest" => PatchMeaning.First,
            "DynamicHookGen" => PatchMeaning.Type,
            _ => PatchMeaning.None,
        },
        "Add" or "Modify" => type == "HookEndpointManager" ? PatchMeaning.Original : PatchMeaning.None,
        "CreateDetour" => PatchMeaning.Original,
        _ => PatchMeaning.None,
    };

    private static List<LibraryWord> ReadWords()
    {
        var words = new HashSet<string>(s_accessors, StringComparer.Ordinal);
        words.UnionWith(s_steps);
        words.UnionWith(s_others);
        words.UnionWith(s_types);
        var all = new List<LibraryWord>();
        foreach (var word in words)
            all.Add(word);
        all.Add(new LibraryWord("new", WordUse.NearAnchor));
        all.Add(new LibraryWord("base", WordUse.NearAnchor));
        return all;
    }
}
