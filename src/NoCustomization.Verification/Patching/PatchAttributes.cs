using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>
/// NC3001: Harmony's attributes. Those of a class and of its methods merge as Harmony merges them. One finding for each patch class or method that names a core
/// member, at the attribute that names the core type; the same target at the same attribute once.
/// </summary>
internal sealed class PatchAttributes(PatchContext context, PatchAttributeReader reader)
{
    private readonly MetadataReader _metadata = context.Vendor.Metadata;

    /// <summary>Judges one type and its methods.</summary>
    public void Judge(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var own = reader.Read(type.GetCustomAttributes(), handle);
        PatchInfo? inherited = null;
        var seen = new HashSet<(CustomAttributeHandle, string)>();
        var isUsed = false;
        foreach (var member in type.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(member);
            if (reader.Read(method.GetCustomAttributes(), member) is not { Count: > 0 } details)
                continue;
            foreach (var detail in Split(details))
            {
                if (detail.IsEmpty)
                    continue;
                isUsed = true;
                Report(Merge(inherited ??= Inherited(type), own).With(detail), seen);
            }
        }

        foreach (var info in Split(own))
        {
            if (info.IsEmpty)
                continue;
            var whole = info.IsComplete ? info : Merge(inherited ??= Inherited(type), own);
            // A class that only says the type leaves the rest to its methods; where these say nothing, the type is all that is known.
            if (whole.NamesMember || !isUsed)
                Report(whole, seen);
        }
    }

    private void Report(PatchInfo info, HashSet<(CustomAttributeHandle, string)> seen)
    {
        if (!info.Attribute.IsNil && TargetOf(info)?.Usage is { } usage && seen.Add((info.Attribute, usage.TargetId)))
            context.Vendor.Findings.Declare(usage, info.Owner);
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
            { } kind when kind.StartsWith("Operator", System.StringComparison.Ordinal) => ("op_" + kind["Operator".Length..], MemberSort.Method),
            _ => (info.Method, MemberSort.Method),
        };
        return context.Find(info.Type, name, sort, sort == MemberSort.Constructor ? info.Parameters ?? [] : info.Parameters);
    }

    // Attributes of base classes are inherited.
    private PatchInfo Inherited(TypeDefinition type)
    {
        var bases = new Stack<TypeDefinitionHandle>();
        while (TypeResolver.DefinitionOf(_metadata, type.BaseType) is { Kind: HandleKind.TypeDefinition, IsNil: false } ancestor && bases.Count < 64)
        {
            bases.Push((TypeDefinitionHandle)ancestor);
            type = _metadata.GetTypeDefinition((TypeDefinitionHandle)ancestor);
        }

        var info = PatchInfo.Nothing;
        while (bases.TryPop(out var ancestor))
            info = Merge(info, reader.Read(_metadata.GetTypeDefinition(ancestor).GetCustomAttributes(), ancestor));
        return info;
    }

    private static PatchInfo Merge(PatchInfo info, List<PatchInfo> details) => details.Aggregate(info, (merged, detail) => merged.With(detail));

    // Stacked attributes merge into one target, unless several are complete by themselves: then each is one (so do the forks of Harmony that allow it).
    private static IEnumerable<PatchInfo> Split(List<PatchInfo> infos)
    {
        var complete = infos.FindAll(i => i.IsComplete);
        return complete.Count > 1 ? complete : infos.Count == 0 ? [] : [Merge(PatchInfo.Nothing, infos)];
    }
}
