using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Catalogs;

/// <summary>Gathers the entries that match one symbol and keeps the most specific statement of each sort.</summary>
internal struct CatalogMatch
{
    private const SymbolMarks Opening = SymbolMarks.ExtensionPoint | SymbolMarks.ConfigurationPoint | SymbolMarks.ReleasedApi;
    private const SymbolMarks Closing = SymbolMarks.CoreBehavior | SymbolMarks.PackageInternal;

    private CatalogEntry? _open;
    private CatalogEntry? _closed;
    private CatalogEntry? _useInstead;
    private int _openRank;
    private int _closedRank;
    private int _useInsteadRank;
    private SymbolMarks _always;

    /// <summary>Takes one matching entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="rank">Its specificity; higher is more specific.</param>
    public void Take(CatalogEntry entry, int rank)
    {
        if ((entry.Marks & Opening) != 0 && rank >= _openRank)
            (_open, _openRank) = (entry, rank);
        if ((entry.Marks & Closing) != 0 && rank >= _closedRank)
            (_closed, _closedRank) = (entry, rank);
        if (entry.UseInstead is not null && rank >= _useInsteadRank)
            (_useInstead, _useInsteadRank) = (entry, rank);
        _always |= entry.Marks & SymbolMarks.MustCallBase;
    }

    /// <summary>The outcome.</summary>
    public readonly SymbolAnnotations ToAnnotations()
    {
        var marks = _always;
        var open = _open is not null && (_closed is null || _openRank > _closedRank) ? _open : null;
        if (open is not null)
            marks |= open.Marks & Opening;
        else if (_closed is not null)
            marks |= _closed.Marks & Closing;
        if (marks == SymbolMarks.None && _useInstead is null)
            return SymbolAnnotations.None;
        return new SymbolAnnotations(marks, open?.PointId, _useInstead?.UseInstead, open?.IsDeprecated ?? false, open?.ReplacedBy);
    }
}
