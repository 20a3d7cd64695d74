namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>What the calls of patching libraries are pointed at, by the names of their types and methods.</summary>
public static class PatchMeanings
{
    /// <summary>How a call or creation says its target.</summary>
    /// <param name="isHarmony">Whether the type is one of Harmony's; else it is one of another patching library.</param>
    /// <param name="type">The name of the method's type.</param>
    /// <param name="method">The method's name.</param>
    /// <param name="isCreation">Whether an object is created; a constructor that is not is called by a derived class: <c>base(…)</c>.</param>
    public static PatchMeaning Of(bool isHarmony, string type, string method, bool isCreation)
    {
        if (method == ".ctor")
            return isHarmony ? OfHarmonysConstructor(type, isCreation) : OfConstructor(type);
        return isHarmony ? OfHarmony(type, method) : OfMonoMod(type, method);
    }

    /// <summary>The member that a call looks for; null where that is none, or not known.</summary>
    /// <param name="meaning">How the call says it; not <see cref="PatchMeaning.Traverse"/>, of which the whole chain tells.</param>
    /// <param name="call">The call.</param>
    public static AccessedMember<TType>? Read<TType>(PatchMeaning meaning, ICallFacts<TType> call) => meaning switch
    {
        PatchMeaning.FirstArgument when call.Count > 0 => new AccessedMember<TType>(0),
        PatchMeaning.Original => Original(call),
        PatchMeaning.Access => AccessToolsCall.Read(call),
        PatchMeaning.Attribute => PatchStatements.ReadBase(call),
        _ => null,
    };

    private static AccessedMember<TType>? Original<TType>(ICallFacts<TType> call)
    {
        for (var i = 0; i < call.Count && i < 2; i++)
        {
            if (call.SortOf(i) is ParameterSort.Member or ParameterSort.Members)
                return new AccessedMember<TType>(i);
        }

        return null;
    }

    private static PatchMeaning OfHarmony(string type, string method) => type switch
    {
        "AccessTools" or "AccessToolsExtensions" or "FastAccess" => PatchMeaning.Access,
        TraverseCall.TypeName => PatchMeaning.Traverse,
        "SymbolExtensions" => PatchMeaning.FirstArgument,
        "Harmony" or "HarmonyInstance" or "PatchProcessor" when method is "Patch" or "ReversePatch" or "CreateProcessor" or "CreateReversePatcher" => PatchMeaning.Original,
        _ => PatchMeaning.None,
    };

    private static PatchMeaning OfMonoMod(string type, string method) =>
        method is "Add" or "Modify" && type == "HookEndpointManager" || method == "CreateDetour" ? PatchMeaning.Original : PatchMeaning.None;

    private static PatchMeaning OfHarmonysConstructor(string type, bool isCreation) => type switch
    {
        "PatchProcessor" or "ReversePatcher" => PatchMeaning.Original,
        TraverseCall.TypeName when isCreation => PatchMeaning.Traverse,
        _ when !isCreation && HarmonyAttributes.IsPatch(type) => PatchMeaning.Attribute,
        _ => PatchMeaning.None,
    };

    private static PatchMeaning OfConstructor(string type) =>
        type is "Hook" or "ILHook" or "Detour" or "NativeDetour" or "NativeHook" ? PatchMeaning.FirstArgument : PatchMeaning.None;
}
