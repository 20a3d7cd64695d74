using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Libraries.Reflection;

/// <summary>Fields that lie over each other.</summary>
public static class Overlay
{
    /// <summary>The core type, of the types of two fields that lie over each other, whose hidden state the other one shows; null where there is none.</summary>
    /// <param name="first">The type of one field; null where it is neither a core's nor the vendor's.</param>
    /// <param name="second">The type of the other.</param>
    public static CoreSymbol? TargetOf(ReflectedType? first, ReflectedType? second)
    {
        // Of two types of cores neither is the vendor's view of the other.
        if (first?.Core is not null && second?.Core is not null || (first?.Core is not null ? first : second) is not { Core: { } core, IsEnum: false } type)
            return null;
        return HiddenMembers.HasHiddenState(type) ? core : null;
    }
}
