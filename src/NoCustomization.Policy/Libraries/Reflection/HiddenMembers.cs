using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Libraries.Reflection;

/// <summary>What of a core is hidden from vendor code, which reflection reaches all the same.</summary>
internal static class HiddenMembers
{
    /// <summary>Whether a member is not public, or its author says that it is internal to the package. A member of a type that is itself so is the type's matter.</summary>
    public static bool IsHidden(ReflectedMember member) => member.Core is { } core
        && (!member.IsPublic || IsPackageInternal(core) && core.ContainingType is { } type && !IsPackageInternal(type));

    /// <summary>Whether a type cannot be named by vendor code.</summary>
    public static bool IsHidden(ReflectedType type) => type.Core is { } core && (!type.IsPublic || IsPackageInternal(core));

    /// <summary>The core symbol that a lookup reaches: of a single member that member, of overloads the type. Null where one of them is not hidden.</summary>
    public static CoreSymbol? TargetOf(List<ReflectedMember> members)
    {
        CoreSymbol? target = null;
        foreach (var member in members)
        {
            if (!(member.ValueType is { } nested && member.Sort == MemberSort.NestedType ? IsHidden(nested) : IsHidden(member)))
                return null;
            target = Joined(target, member.Core);
        }

        return target;
    }

    /// <summary>The symbol that stands for two: they themselves where they are one, else the type that declares them.</summary>
    public static CoreSymbol? Joined(CoreSymbol? first, CoreSymbol? second)
    {
        if (first is null || second is null)
            return first ?? second;
        return first.DocumentationId == second.DocumentationId ? first : first.IsType ? first : first.ContainingType;
    }

    /// <summary>Whether a type has state of its own that vendor code cannot name.</summary>
    public static bool HasHiddenState(ReflectedType type)
    {
        foreach (var member in new MemberSearch(MemberSort.Field, null, LookupApi.NonPublic).In(type))
        {
            if (member.Core is not null)
                return true;
        }

        return false;
    }

    private static bool IsPackageInternal(CoreSymbol symbol) => Openness.JudgeReference(symbol) == ReferenceVerdict.PackageInternal;
}
