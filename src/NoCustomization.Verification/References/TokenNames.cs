namespace NoCustomization.Verification.References;

/// <summary>What a metadata token of the vendor's assembly names that it must not. A token that names nothing of the kind has no such object.</summary>
internal sealed class TokenNames
{
    private static readonly RestrictedName[] NoNames = [];

    /// <summary>The restricted types in the type that the token is; empty for a member.</summary>
    public RestrictedName[] Types { get; init; } = NoNames;

    /// <summary>The member as it is called directly or accessed; for a constructor, its type where that is restricted.</summary>
    public RestrictedName? Member { get; init; }

    /// <summary>The member as a call through the virtual table names it.</summary>
    public RestrictedName? VirtualMember { get; init; }

    /// <summary>Whether the member is a constructor.</summary>
    public bool IsConstructor { get; init; }

    /// <summary>Whether a constructor's type is restricted.</summary>
    public bool IsOfRestrictedType { get; init; }

    /// <summary>What the member is to the language.</summary>
    public MemberRole Role { get; init; }

    /// <summary>Whether the member takes no receiver.</summary>
    public bool IsStatic { get; init; }

    /// <summary>The restricted types among the type arguments of the member's type, where code that uses the member writes them.</summary>
    public RestrictedName[] ParentArguments { get; init; } = NoNames;

    /// <summary>The restricted types among the type arguments of the method, where they come from source and not from the compiler.</summary>
    public RestrictedName[] MethodArguments { get; init; } = NoNames;

    /// <summary>What the member is to the compilers, where they call it on their own.</summary>
    public Plumbing Plumbing { get; init; }

    /// <summary>Whether nothing is named.</summary>
    public bool IsEmpty => Types.Length == 0 && Member is null && VirtualMember is null && ParentArguments.Length == 0 && MethodArguments.Length == 0;
}

/// <summary>What a member is to the language that calls it without being told in so many words, in the order in which it does.</summary>
internal enum MemberRole
{
    /// <summary>Nothing in particular.</summary>
    Other,

    /// <summary>Sets a property.</summary>
    Set,

    /// <summary>Begins a <c>foreach</c> or an <c>await</c>.</summary>
    Begin,

    /// <summary><c>MoveNext</c>, <c>IsCompleted</c>.</summary>
    Step,

    /// <summary><c>Current</c>, <c>GetResult</c>.</summary>
    Take,

    /// <summary><c>Dispose</c>.</summary>
    End,
}
