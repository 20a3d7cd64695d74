using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Patching;

/// <summary>
/// NC3001: Harmony's attributes. Those of a class and of its methods merge as Harmony merges them. One finding for each patch class or method that names a core
/// member, at the attribute that names the core type; the same target at the same attribute once.
/// </summary>
internal sealed class PatchAttributes(PatchContext context, Libraries libraries)
{
    private readonly PatchAttributeReader _reader = new(context);

    /// <summary>Looks at one type and its methods.</summary>
    public void Analyze(SymbolAnalysisContext at, VendorCompilation vendor)
    {
        var type = (INamedTypeSymbol)at.Symbol;
        var own = _reader.Read(type);
        var merged = Merge(Inherited(type), own);
        var seen = new HashSet<(AttributeData?, string)>();
        var isUsed = false;
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } || _reader.Read(member) is not { Count: > 0 } details)
                continue;
            foreach (var detail in Split(details))
            {
                if (detail.IsEmpty)
                    continue;
                isUsed = true;
                Report(at, merged.With(detail), seen);
            }
        }

        foreach (var info in Split(own))
        {
            var whole = info.IsComplete ? info : merged;
            // A class that only says the type leaves the rest to its methods; where these say nothing, the type is all that is known.
            if (!info.IsEmpty && (whole.NamesMember || !isUsed))
                Report(at, whole, seen);
        }
    }

    private void Report(SymbolAnalysisContext at, PatchInfo info, HashSet<(AttributeData?, string)> seen)
    {
        if (info.NamesType?.ApplicationSyntaxReference is not { } syntax || context.UsageOf(TargetOf(info)) is not { } usage || !seen.Add((info.NamesType, usage.TargetId)))
            return;
        at.Report(context.Vendor, usage, info.Owner!, Location.Create(syntax.SyntaxTree, syntax.Span));
    }

    private PatchTarget? TargetOf(PatchInfo info)
    {
        var (name, sort) = info.MethodType switch
        {
            "Getter" or "Setter" => (info.Method, info.Method is null ? MemberSort.Indexer : MemberSort.Property),
            "Constructor" => (null, MemberSort.Constructor),
            "StaticConstructor" => (null, MemberSort.StaticConstructor),
            "Finalizer" => ("Finalize", MemberSort.Method),
            "EventAdd" or "EventRemove" => (info.Method, MemberSort.Event),
            { } kind when kind.StartsWith("Operator", System.StringComparison.Ordinal) => ("op_" + kind.Substring("Operator".Length), MemberSort.Method),
            _ => (info.Method, MemberSort.Method),
        };
        return libraries.Reflected.Find(info.Type, name, sort, sort == MemberSort.Constructor ? info.Parameters ?? [] : info.Parameters);
    }

    // Attributes of base classes are inherited.
    private PatchInfo Inherited(INamedTypeSymbol type)
    {
        var bases = new Stack<INamedTypeSymbol>();
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None } && !context.Vendor.IsCore(current); current = current.BaseType)
            bases.Push(current);
        var info = PatchInfo.Nothing;
        while (bases.Count > 0)
            info = Merge(info, _reader.Read(bases.Pop()));
        return info;
    }

    private static PatchInfo Merge(PatchInfo info, List<PatchInfo> details)
    {
        foreach (var detail in details)
            info = info.With(detail);
        return info;
    }

    // Stacked attributes merge into one target, unless several are complete by themselves: then each is one (so do the forks of Harmony that allow it).
    private static IEnumerable<PatchInfo> Split(List<PatchInfo> infos)
    {
        var complete = infos.FindAll(i => i.IsComplete);
        return complete.Count > 1 ? complete : infos.Count == 0 ? [] : [Merge(PatchInfo.Nothing, infos)];
    }
}
