namespace NoCustomization.Policy.Cores;

/// <summary>The annotations of one core symbol, from its attributes and the catalog together. Immutable.</summary>
public sealed class SymbolAnnotations
{
    /// <summary>A symbol about which nothing was said.</summary>
    public static readonly SymbolAnnotations None = new(SymbolMarks.None);

    /// <summary>Creates the annotations of one symbol.</summary>
    public SymbolAnnotations(SymbolMarks marks, string? pointId = null, string? useInstead = null, bool isDeprecated = false, string? replacedBy = null)
    {
        Marks = marks;
        PointId = pointId;
        UseInstead = useInstead;
        IsDeprecated = isDeprecated;
        ReplacedBy = replacedBy;
    }

    /// <summary>The marks.</summary>
    public SymbolMarks Marks { get; }

    /// <summary>The id of the extension or configuration point, where the symbol is one.</summary>
    public string? PointId { get; }

    /// <summary>The sanctioned alternative the author names: an extension point's id or a documentation-comment id.</summary>
    public string? UseInstead { get; }

    /// <summary>Whether the extension point is deprecated (NC1007).</summary>
    public bool IsDeprecated { get; }

    /// <summary>The extension point that replaces a deprecated one.</summary>
    public string? ReplacedBy { get; }

    /// <summary>Whether all of the given marks are set.</summary>
    public bool Has(SymbolMarks marks) => (Marks & marks) == marks;
}
