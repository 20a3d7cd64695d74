using System.Collections;
using System.Collections.Generic;

namespace NoCustomization.Verification.Metadata;

/// <summary>The base types of a type, nearest first, as far as they can be found. A structure, because every judge walks them.</summary>
internal readonly struct BaseTypes(TypeResolver resolver, TypeInstance type) : IEnumerable<TypeInstance>
{
    // No honest hierarchy comes near; a cyclic one must end.
    private const int MaxDepth = 256;

    /// <summary>Starts below the nearest.</summary>
    public Enumerator GetEnumerator() => new(resolver, type);

    /// <inheritdoc/>
    IEnumerator<TypeInstance> IEnumerable<TypeInstance>.GetEnumerator()
    {
        foreach (var ancestor in this)
            yield return ancestor;
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TypeInstance>)this).GetEnumerator();

    /// <summary>Climbs from base to base.</summary>
    public struct Enumerator(TypeResolver resolver, TypeInstance type)
    {
        private int _depth;

        /// <summary>The current base type.</summary>
        public TypeInstance Current { get; private set; } = type;

        /// <summary>Climbs to the next; false where there is none, or it was not found.</summary>
        public bool MoveNext()
        {
            if (_depth++ >= MaxDepth || resolver.Instantiate(Current.Image, Current.Definition.BaseType, Current.Arguments) is not { } next)
                return false;
            Current = next;
            return true;
        }
    }
}
