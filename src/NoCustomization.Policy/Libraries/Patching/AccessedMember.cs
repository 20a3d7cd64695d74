namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>What a call looks for: a member of a type, or what one of its arguments stands for.</summary>
/// <typeparam name="TType">How the eye names types.</typeparam>
public readonly struct AccessedMember<TType>
{
    /// <summary>The member of a type.</summary>
    public AccessedMember(TType type, MemberQuery query)
    {
        Type = type;
        Query = query;
        Argument = -1;
    }

    /// <summary>The member for which an argument stands.</summary>
    public AccessedMember(int argument) => Argument = argument;

    /// <summary>The parameter whose argument stands for the member; -1 where a type and a query say it.</summary>
    public int Argument { get; }

    /// <summary>The type.</summary>
    public TType? Type { get; }

    /// <summary>The member of the type.</summary>
    public MemberQuery Query { get; }
}
