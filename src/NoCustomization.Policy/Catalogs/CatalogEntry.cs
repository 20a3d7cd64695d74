using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Catalogs;

/// <summary>What a catalog says of the symbols that one id or pattern names. Several statements about one id are merged.</summary>
public sealed class CatalogEntry
{
    /// <summary>The marks.</summary>
    public SymbolMarks Marks { get; init; }

    /// <summary>The extension or configuration point's id.</summary>
    public string? PointId { get; init; }

    /// <summary>The sanctioned alternative.</summary>
    public string? UseInstead { get; init; }

    /// <summary>Whether the point is deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The point that replaces a deprecated one.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The product documentation's address that sanctions the usage, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Two statements about the same id together; the first point id wins.</summary>
    public CatalogEntry With(CatalogEntry other) => new()
    {
        Marks = Marks | other.Marks,
        PointId = PointId ?? other.PointId,
        UseInstead = UseInstead ?? other.UseInstead,
        IsDeprecated = IsDeprecated || other.IsDeprecated,
        ReplacedBy = ReplacedBy ?? other.ReplacedBy,
        Source = Source ?? other.Source,
    };
}
