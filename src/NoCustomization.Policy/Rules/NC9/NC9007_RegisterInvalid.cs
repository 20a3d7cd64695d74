namespace NoCustomization.Policy.Rules.NC9;

/// <summary>A register cannot be relied on: unreadable, ill-formed, in contradiction to another, or with a signature that does not verify.</summary>
public static class NC9007_RegisterInvalid
{
    /// <summary>The rule. Argument of its message: what is wrong.</summary>
    public static readonly Rule Rule = new("NC9007", "RegisterInvalid", Eyes.Source | Eyes.Binary | Eyes.Artefacts);
}
