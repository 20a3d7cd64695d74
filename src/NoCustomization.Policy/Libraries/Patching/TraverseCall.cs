namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>What the calls of Harmony's <c>Traverse</c> do: <c>Traverse.Create(core).Field("inner").Property("Rate")</c>.</summary>
public static class TraverseCall
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Traverse";

    /// <summary>What a call steps to by the name it is given; null where the chain stays where it is.</summary>
    public static MemberSort? StepOf(string method) => method switch
    {
        "Field" => MemberSort.Field,
        "Property" => MemberSort.Property,
        "Method" => MemberSort.Method,
        "Type" => MemberSort.NestedType,
        _ => null,
    };

    /// <summary>Whether a static method begins a chain with its type argument, where it has one.</summary>
    public static bool BeginsWithTypeArgument(string method) => method == "Create";

    /// <summary>Whether a static method begins a chain with the type whose name it is given; others begin with the type or object they are given.</summary>
    public static bool BeginsWithTypeName(string method) => method == "CreateWithType";
}
