namespace NoCustomization.Policy.Libraries;

/// <summary>What an eye knows of a call.</summary>
/// <typeparam name="TType">How the eye names types.</typeparam>
public interface ICallFacts<TType> : IArgumentFacts<TType>
{
    /// <summary>The method's name.</summary>
    string Method { get; }

    /// <summary>The number of the method's type arguments.</summary>
    int TypeArguments { get; }

    /// <summary>The method's first type argument; null where it is none of interest.</summary>
    TType? FirstTypeArgument { get; }

    /// <summary>Whether an argument is the constant true.</summary>
    bool IsTrue(int parameter);

    /// <summary>What is known of the type that an argument's value has; null where it is none of interest.</summary>
    TType? StaticTypeOf(int parameter);
}
