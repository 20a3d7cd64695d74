using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NoCustomization.Analyzers.Framework;

/// <summary>Compares objects by identity.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object>
{
    /// <summary>The only instance.</summary>
    public static readonly ReferenceComparer Instance = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
