namespace NoCustomization.Policy.Cores;

/// <summary>Decides what is open. Everything in a core is closed unless opened.</summary>
public static class Openness
{
    /// <summary>Whether vendors may derive from a class or implement an interface.</summary>
    public static bool IsOpenForDeriving(CoreSymbol type)
    {
        var annotations = type.Annotations;
        if (annotations.Has(SymbolMarks.CoreBehavior))
            return false;
        return annotations.Has(SymbolMarks.ExtensionPoint) || type.IsSharedBaseKind;
    }

    /// <summary>Whether vendors may override a member or replace its default implementation.</summary>
    public static bool IsOpenForOverriding(CoreSymbol member)
    {
        var annotations = member.Annotations;
        if (annotations.Has(SymbolMarks.CoreBehavior))
            return false;
        return annotations.Has(SymbolMarks.ExtensionPoint) || member.ContainingType is { } type && IsOpenForDeriving(type);
    }

    /// <summary>Whether supplying a member with a default implementation may break a rule that supplying its interface does not: the core keeps it closed, or has deprecated it.</summary>
    public static bool SaysMoreThanItsType(CoreSymbol member) =>
        member.Annotations.Has(SymbolMarks.CoreBehavior) || member.Annotations.IsDeprecated && member.Annotations.Has(SymbolMarks.ExtensionPoint);

    /// <summary>
    /// Whether vendors may write a static field or property, or add a handler to an event: it is an extension or configuration point, a setting of a configuration
    /// point, or an event of a type that is open. An open type does not open its static state.
    /// </summary>
    public static bool IsOpenForWriting(CoreSymbol member)
    {
        const SymbolMarks Opened = SymbolMarks.ExtensionPoint | SymbolMarks.ConfigurationPoint;
        var marks = member.Annotations.Marks;
        if ((marks & SymbolMarks.CoreBehavior) != 0)
            return false;
        if ((marks & Opened) != 0)
            return true;
        return member.ContainingType is { } type
            && (type.Annotations.Has(SymbolMarks.ConfigurationPoint) || member.Kind == CoreSymbolKind.Event && IsOpenForDeriving(type));
    }

    /// <summary>Whether vendors may configure options of a type: it is a configuration or extension point.</summary>
    public static bool IsOpenForConfiguring(CoreSymbol type) =>
        !type.Annotations.Has(SymbolMarks.CoreBehavior) && (type.Annotations.Has(SymbolMarks.ConfigurationPoint) || type.Annotations.Has(SymbolMarks.ExtensionPoint));

    /// <summary>
    /// Whether vendor code must not refer to a symbol in any position: it, or what contains it, is package-internal; or the package lets only
    /// released symbols be referred to and neither it nor what contains it is released or open. The innermost statement decides.
    /// </summary>
    public static ReferenceVerdict JudgeReference(CoreSymbol symbol)
    {
        const SymbolMarks Opened = SymbolMarks.ReleasedApi | SymbolMarks.ExtensionPoint | SymbolMarks.ConfigurationPoint;
        for (var current = symbol; current is not null; current = current.ContainingType)
        {
            var marks = current.Annotations.Marks;
            if ((marks & SymbolMarks.PackageInternal) != 0)
                return ReferenceVerdict.PackageInternal;
            if ((marks & Opened) != 0 && IsReleasedThrough(current))
                return ReferenceVerdict.Allowed;
        }

        return symbol.Package.Reference == PackageReferencePolicy.ReleasedOnly ? ReferenceVerdict.Unreleased : ReferenceVerdict.Allowed;
    }

    // A released member or nested type inside a package-internal type stays package-internal: the container cannot be named.
    private static bool IsReleasedThrough(CoreSymbol symbol)
    {
        for (var outer = symbol.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (outer.Annotations.Has(SymbolMarks.PackageInternal))
                return false;
        }

        return true;
    }
}
