using System;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC7;

/// <summary>An id that a core's author gives or names is malformed, given twice, or leads nowhere.</summary>
public static class NC7004_ExtensionPointId
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC7004", "ExtensionPointId", Eyes.Source);

    /// <summary>The verdict on the id of a package, or null.</summary>
    /// <param name="package">The package.</param>
    /// <param name="assembly">The simple name of the assembly that declares it.</param>
    public static Verdict? JudgePackage(CorePackage package, string assembly) => PointId.IsWellFormed(package.Id)
        ? null
        : new Verdict(Rule, Usage.Of(UsageKind.Author, package, "assembly:" + assembly), assembly, assembly, package.DisplayName, new Text("Remedy_IdGrammar"), new Text("Id_Malformed", package.Id));

    /// <summary>The verdict on the id of a point, or null.</summary>
    /// <param name="symbol">The symbol that is opened.</param>
    /// <param name="id">Its id as written; empty where there is none.</param>
    /// <param name="points">The points of the package.</param>
    public static Verdict? JudgeId(CoreSymbol symbol, string id, PackagePoints points)
    {
        if (!PointId.IsWellFormed(id))
            return Of(symbol, new Text("Remedy_IdGrammar"), new Text("Id_Malformed", id));
        return points.OtherOwner(id, symbol) is { } other
            ? Of(symbol, new Text("Remedy_OwnId"), new Text("Id_Twice", id, Texts.SymbolDisplay.FromDocumentationId(other)))
            : null;
    }

    /// <summary>The verdict on what <c>[UseInstead]</c> names, or null.</summary>
    /// <param name="symbol">The symbol that names it.</param>
    /// <param name="points">The points of the package.</param>
    /// <param name="exists">Whether a documentation-comment id is that of a symbol in sight.</param>
    public static Verdict? JudgeAlternative(CoreSymbol symbol, PackagePoints points, Func<string, bool> exists) =>
        symbol.Annotations.UseInstead is { } alternative && IsUnknown(alternative, points, exists)
            ? Of(symbol, new Text("Remedy_NameKnown"), new Text("Id_UnknownAlternative", alternative))
            : null;

    /// <summary>The verdict on what <c>ReplacedBy</c> names, or null.</summary>
    /// <param name="symbol">The point.</param>
    /// <param name="points">The points of the package.</param>
    /// <param name="exists">Whether a documentation-comment id is that of a symbol in sight.</param>
    public static Verdict? JudgeSuccessor(CoreSymbol symbol, PackagePoints points, Func<string, bool> exists)
    {
        if (symbol.Annotations is not { ReplacedBy: { } successor, PointId: { } id })
            return null;
        if (IsUnknown(successor, points, exists))
            return Of(symbol, new Text("Remedy_NameKnown"), new Text("Id_UnknownSuccessor", successor));
        if (points.LeadsBack(id, successor))
            return Of(symbol, new Text("Remedy_NameStaying"), new Text(successor == id ? "Id_OwnSuccessor" : "Id_CircularSuccessor", successor));
        return points.IsDeprecated(successor) ? Of(symbol, new Text("Remedy_NameStaying"), new Text("Id_DeprecatedSuccessor", successor)) : null;
    }

    private static bool IsUnknown(string id, PackagePoints points, Func<string, bool> exists) =>
        points.IsWhole && !(PointId.NamesSymbol(id) ? exists(id) : points.Has(id));

    private static Verdict Of(CoreSymbol symbol, Text remedy, Text reason) =>
        new(Rule, Usage.Of(UsageKind.Author, symbol), symbol.DisplayName, symbol.DisplayName, symbol.Package.DisplayName, remedy, reason);
}
