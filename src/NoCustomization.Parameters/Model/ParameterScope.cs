using System;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters;

/// <summary>Who states a value: the national level, a class by its name, or a body by its code. As text: <c>national</c>, <c>class:designated-city</c>, <c>body:131016</c>.</summary>
public readonly struct ParameterScope : IEquatable<ParameterScope>
{
    private const string ClassPrefix = "class:";
    private const string BodyPrefix = "body:";

    private readonly string? _name;

    private ParameterScope(ParameterLevel level, string name)
    {
        Level = level;
        _name = name;
    }

    /// <summary>The national level.</summary>
    public static ParameterScope National => default;

    /// <summary>The level.</summary>
    public ParameterLevel Level { get; }

    /// <summary>Name of the class or code of the body; empty at the national level.</summary>
    public string Name => _name ?? "";

    /// <summary>A class of municipalities.</summary>
    /// <param name="name">Lower-case letters, digits and hyphens.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ParameterException">It is no such name.</exception>
    public static ParameterScope Class(string name) =>
        IsClassName(name) ? new(ParameterLevel.Class, name) : throw new ParameterException(ParameterTexts.NoScope(ClassPrefix + name));

    /// <summary>A municipality or prefecture.</summary>
    /// <param name="code">Six digits with check digit.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ParameterException">It is no such code.</exception>
    public static ParameterScope Body([MunicipalityCode] string code) =>
        MunicipalityCodes.IsValid(code) ? new(ParameterLevel.Body, code) : throw new ParameterException(ParameterTexts.NoMunicipality(code));

    /// <summary>Reads the text of a scope.</summary>
    /// <param name="text">As <see cref="ToString"/> writes it.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ParameterException">It is no such text.</exception>
    public static ParameterScope Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "national")
            return National;
        if (text.StartsWith(ClassPrefix, StringComparison.Ordinal))
            return Class(text[ClassPrefix.Length..]);
        return text.StartsWith(BodyPrefix, StringComparison.Ordinal) ? Body(text[BodyPrefix.Length..]) : throw new ParameterException(ParameterTexts.NoScope(text));
    }

    /// <inheritdoc/>
    public bool Equals(ParameterScope other) => Level == other.Level && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ParameterScope other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Level, Name);

    /// <summary>The scope as text.</summary>
    /// <returns>What <see cref="Parse"/> reads.</returns>
    public override string ToString() => Level switch
    {
        ParameterLevel.Class => ClassPrefix + Name,
        ParameterLevel.Body => BodyPrefix + Name,
        _ => "national",
    };

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(ParameterScope left, ParameterScope right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(ParameterScope left, ParameterScope right) => !left.Equals(right);

    private static bool IsClassName(string? name)
    {
        if (string.IsNullOrEmpty(name) || name[0] == '-' || name[^1] == '-')
            return false;
        foreach (var c in name)
        {
            if (c != '-' && !char.IsAsciiDigit(c) && !char.IsAsciiLetterLower(c))
                return false;
        }

        return !name.Contains("--", StringComparison.Ordinal);
    }
}
