using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries;

/// <summary>What an eye knows of the arguments of a call or an attribute, by parameter.</summary>
/// <typeparam name="TType">How the eye names types.</typeparam>
public interface IArgumentFacts<TType>
{
    /// <summary>The number of parameters.</summary>
    int Count { get; }

    /// <summary>What a parameter takes.</summary>
    ParameterSort SortOf(int parameter);

    /// <summary>The type that an argument stands for; null where it is not known.</summary>
    TType? TypeOf(int parameter);

    /// <summary>The text of an argument, or the first of an array of texts; null where it is not known.</summary>
    string? TextOf(int parameter);

    /// <summary>The types in an array of types; null where it is not given or one of them is not known.</summary>
    IReadOnlyList<string>? TypesOf(int parameter);

    /// <summary>The name that <see cref="Patching.HarmonyMethodTypes.NameOf"/> gives to an enumeration's value; null where it is another one or not known.</summary>
    string? MethodTypeOf(int parameter);

    /// <summary>The core type of a name, or null where no core has one.</summary>
    TType? FindType(string name);
}
