using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Access;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Suppression;

namespace NoCustomization.Analyzers.Names;

/// <summary>
/// One pass over the text of every file, for what is recognized by a name first: restricted types, attributes of some types, directives that suppress. Words are
/// compared by hash; only a word of interest is looked up in the tree and, if it is a name there, in the semantic model. Asking the model about every
/// name would cost several times what the whole compilation costs.
/// </summary>
internal sealed class NameScan
{
    private readonly Restrictions _restrictions;
    private readonly AttributeExtractor[] _attributes;
    private NameTable? _table;

    private NameScan(Restrictions restrictions, AttributeExtractor[] attributes)
    {
        _restrictions = restrictions;
        _attributes = attributes;
    }

    /// <summary>Registers the pass.</summary>
    public static void Register(Registrar on, Restrictions restrictions, AttributeExtractor[] attributes) => on.OnSemanticModel(new NameScan(restrictions, attributes).Analyze);

    private void Analyze(SemanticModelAnalysisContext context, VendorCompilation vendor)
    {
        var model = context.SemanticModel;
        var tree = model.SyntaxTree;
        var cancellation = context.CancellationToken;
        var text = tree.GetText(cancellation);
        var table = TableFor(model, vendor, cancellation);
        NameTable? aliases = null;
        // Where only a part is asked for, the aliases before it count all the same.
        var asked = context.FilterSpan ?? new(0, text.Length);
        var words = new WordScanner(text, new(0, asked.End), table, model.Language == LanguageNames.CSharp);
        while (words.MoveNext())
        {
            var interest = table.Of(words.Hash) | (aliases?.Of(words.Hash) ?? NameInterest.None);
            if (interest == NameInterest.None)
                continue;
            var root = tree.GetRoot(cancellation);
            if ((interest & NameInterest.SuppressingDirective) != 0 && words.Start >= asked.Start)
                SuppressingDirectives.Analyze(context, vendor, root, words.Start);
            if ((interest & (NameInterest.RestrictedType | NameInterest.SuppressingAttribute | NameInterest.Attribute)) == 0)
                continue;
            var token = root.FindToken(words.Start);
            if (!token.Span.Contains(words.Start) || NameSyntax.Classify(token) is not { } use)
                continue;
            if (use.IsImport)
            {
                if (use.Alias is { } alias)
                    (aliases ??= NewTable(model)).Add(alias, interest);
                continue;
            }

            if (words.Start < asked.Start)
                continue;
            if ((interest & NameInterest.RestrictedType) != 0)
                TypeNames.Analyze(context, vendor, use);
            if ((interest & NameInterest.SuppressingAttribute) != 0)
                SuppressingAttributes.Analyze(context, vendor, use);
            if ((interest & NameInterest.Attribute) != 0 && use.Creator is { } syntax)
            {
                foreach (var attribute in _attributes)
                    attribute.Analyze(context, use, syntax);
            }
        }
    }

    private NameTable TableFor(SemanticModel model, VendorCompilation vendor, CancellationToken cancellation)
    {
        if (_table is { } known)
            return known;
        var table = NewTable(model);
        foreach (var name in _restrictions.TypeNames)
            table.Add(name, NameInterest.RestrictedType);
        foreach (var name in SuppressingAttributes.Names)
            table.Add(name, NameInterest.SuppressingAttribute);
        foreach (var attribute in _attributes)
            table.Add(attribute.Name, NameInterest.Attribute);
        table.Add(model.Language == LanguageNames.VisualBasic ? "Disable" : "pragma", NameInterest.SuppressingDirective);
        AddGlobalAliases(table, model, vendor, cancellation);
        return Interlocked.CompareExchange(ref _table, table, null) ?? table;
    }

    // An alias of the whole project (a global using, an import in the project file) is in scope in any of its files. The file's own aliases come with them
    // and do no harm: a name is looked at, then the compiler says what it means.
    private void AddGlobalAliases(NameTable table, SemanticModel model, VendorCompilation vendor, CancellationToken cancellation)
    {
        foreach (var scope in model.GetImportScopes(model.SyntaxTree.GetRoot(cancellation).FullSpan.End, cancellation))
        {
            foreach (var alias in scope.Aliases)
            {
                if (alias.Target is not ITypeSymbol target)
                    continue;
                if (_restrictions.Any && ReferenceUse.InType(vendor, target) is not null)
                    table.Add(alias.Name, NameInterest.RestrictedType);
                if (SuppressingAttributes.Is(target))
                    table.Add(alias.Name, NameInterest.SuppressingAttribute);
                foreach (var attribute in _attributes)
                {
                    if (attribute.Is(target))
                        table.Add(alias.Name, NameInterest.Attribute);
                }
            }
        }
    }

    private static NameTable NewTable(SemanticModel model) => new(ignoreCase: model.Language == LanguageNames.VisualBasic);
}
