using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Verification.Metadata;
using Statement = NoCustomization.Policy.Libraries.Patching.PatchStatement<NoCustomization.Verification.Patching.ReflectedType?, (System.Reflection.Metadata.CustomAttributeHandle Attribute, System.Reflection.Metadata.EntityHandle Owner)>;

namespace NoCustomization.Verification.Patching;

/// <summary>
/// NC3001: Harmony's attributes. One finding for each patch class or method that names a core member, at the attribute that names the core type; the same target at
/// the same attribute once.
/// </summary>
internal sealed class PatchAttributes(PatchContext context, PatchAttributeReader reader, PatchFindings findings)
{
    private readonly MetadataReader _metadata = context.Vendor.Metadata;

    /// <summary>Judges one type and its methods.</summary>
    public void Judge(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var seen = new HashSet<(CustomAttributeHandle, string)>();
        foreach (var statement in PatchStatements.TargetsOf(() => Inherited(type), reader.Read(type.GetCustomAttributes(), handle), OfMethods(type)))
        {
            var (attribute, owner) = statement.Place;
            if (attribute.IsNil || context.Find(statement.Type, statement.Query)?.Usage is not { } usage || !seen.Add((attribute, usage.TargetId)))
                continue;
            findings.Note(usage);
            context.Vendor.Findings.Declare(usage, owner);
        }
    }

    private IEnumerable<List<Statement>> OfMethods(TypeDefinition type)
    {
        foreach (var method in type.GetMethods())
            yield return reader.Read(_metadata.GetMethodDefinition(method).GetCustomAttributes(), method);
    }

    private List<Statement> Inherited(TypeDefinition type)
    {
        var bases = new Stack<TypeDefinitionHandle>();
        while (TypeResolver.DefinitionOf(_metadata, type.BaseType) is { Kind: HandleKind.TypeDefinition, IsNil: false } ancestor && bases.Count < 64)
        {
            bases.Push((TypeDefinitionHandle)ancestor);
            type = _metadata.GetTypeDefinition((TypeDefinitionHandle)ancestor);
        }

        var statements = new List<Statement>();
        while (bases.TryPop(out var ancestor))
            statements.AddRange(reader.Read(_metadata.GetTypeDefinition(ancestor).GetCustomAttributes(), ancestor));
        return statements;
    }
}
