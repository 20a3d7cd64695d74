using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Rules;

/// <summary>The sentence that says what to do instead.</summary>
public static class Remedy
{
    /// <summary>The remedy for touching a symbol: the alternative that it or what contains it names, or to ask for an extension point.</summary>
    public static Text For(CoreSymbol? symbol) =>
        Naming(symbol)?.Annotations.UseInstead is { } alternative ? Use(alternative) : new Text("Remedy_AskForExtensionPoint");

    /// <summary>The id of the alternative that a symbol or what contains it names, or null: what replaces a deprecated extension point comes first.</summary>
    public static string? AlternativeOf(CoreSymbol? symbol) => SuccessorOf(symbol) ?? Naming(symbol)?.Annotations.UseInstead;

    /// <summary>The symbol whose place the alternative takes: the symbol that names it, which may contain the one that is touched.</summary>
    public static CoreSymbol? Replaced(CoreSymbol? symbol) => SuccessorOf(symbol) is null ? Naming(symbol) : symbol;

    private static string? SuccessorOf(CoreSymbol? symbol) => symbol is { Annotations: { IsDeprecated: true, ReplacedBy: { Length: > 0 } successor } } ? successor : null;

    private static CoreSymbol? Naming(CoreSymbol? symbol)
    {
        for (var current = symbol; current is not null; current = current.ContainingType)
        {
            if (current.Annotations.UseInstead is not null)
                return current;
        }

        return null;
    }

    /// <summary>The remedy that names an alternative: an extension point by its id, or a symbol by its documentation-comment id.</summary>
    public static Text Use(string alternative) => alternative.Length > 2 && alternative[1] == ':' && alternative[0] is ('T' or 'M' or 'P' or 'E' or 'F')
        ? new Text("Remedy_UseSymbol", Texts.SymbolDisplay.FromDocumentationId(alternative))
        : new Text("Remedy_UseExtensionPoint", alternative);
}
