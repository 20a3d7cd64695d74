using System;

namespace NoCustomization.Verification.Flow;

/// <summary>
/// What is known of the variables by which the C# compiler remembers, around handlers that await, which way a try statement was left: joined ways
/// part again by their values. Immutable.
/// </summary>
internal sealed class Selectors : IEquatable<Selectors>
{
    /// <summary>Nothing is known.</summary>
    public static readonly Selectors None = new([]);

    private readonly (int Variable, int Value)[] _known;

    private Selectors((int Variable, int Value)[] known) => _known = known;

    /// <summary>The value of a variable; null where it is not known.</summary>
    public int? ValueOf(int variable)
    {
        foreach (var known in _known)
        {
            if (known.Variable == variable)
                return known.Value;
        }

        return null;
    }

    /// <summary>The same with another value of a variable, or with none.</summary>
    public Selectors With(int variable, int? value)
    {
        if (ValueOf(variable) == value)
            return this;
        var others = Array.FindAll(_known, k => k.Variable != variable);
        if (value is not { } known)
            return new Selectors(others);
        (int Variable, int Value)[] all = [.. others, (variable, known)];
        Array.Sort(all);
        return new Selectors(all);
    }

    /// <inheritdoc/>
    public bool Equals(Selectors? other) => other is not null && _known.AsSpan().SequenceEqual(other._known);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Selectors);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var known in _known)
            hash.Add(known);
        return hash.ToHashCode();
    }
}
