using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>Finds the member that a name means, as reflection would: private ones too, in base classes too.</summary>
internal sealed class MemberFinder(TypeHierarchy hierarchy)
{
    /// <summary>The member, or null where there is none or the name alone does not tell which.</summary>
    /// <param name="type">The type in which to look.</param>
    /// <param name="query">Which member; the types of its parameters by full name.</param>
    public FoundMember? Find(TypeInstance type, MemberQuery query)
    {
        var own = TypeHierarchy.Own(type.Image, type.Handle);
        foreach (var current in hierarchy.BasesOf(own).Prepend(own))
        {
            var found = FindDeclared(current, query, out var any);
            if (any)
                return found;
            if (query.IsOfTypeAlone)
                return null;
        }

        if (!own.Definition.Attributes.IsInterface())
            return null;
        foreach (var contract in hierarchy.ExtendedBy(own))
        {
            if (FindDeclared(contract, query, out _) is { } inherited)
                return inherited;
        }

        return null;
    }

    private static FoundMember? FindDeclared(TypeInstance type, MemberQuery query, out bool any) =>
        MemberChoice.TryChoose(Candidates(type, query.Name, query.Sort), query, (member, types) => Matches(type, member, types), out var chosen, out any)
            ? new FoundMember(type.Image, type.Handle, chosen)
            : null;

    private static IEnumerable<EntityHandle> Candidates(TypeInstance type, string? name, MemberSort sort)
    {
        var metadata = type.Image.Metadata;
        var definition = type.Definition;
        switch (sort)
        {
            case MemberSort.Constructor:
                return Methods(type, ".ctor");
            case MemberSort.StaticConstructor:
                return Methods(type, ".cctor");
            case MemberSort.Method:
                return name is null or ".ctor" or ".cctor" ? [] : Methods(type, name);
            case MemberSort.Property:
                return Properties(type, name!);
            case MemberSort.Indexer:
                return definition.GetProperties().Where(p => SignatureParser.Method(metadata, metadata.GetPropertyDefinition(p).Signature).Parameters.Length > 0)
                    .Select(p => (EntityHandle)p);
            case MemberSort.Field:
                return Fields(type, name!);
            case MemberSort.Event:
                return Events(type, name!);
            case MemberSort.NestedType:
                return NestedTypes(type, name!);
            default:
                return Methods(type, name!).Concat(Properties(type, name!)).Concat(Fields(type, name!)).Concat(Events(type, name!)).Concat(NestedTypes(type, name!));
        }
    }

    private static IEnumerable<EntityHandle> Methods(TypeInstance type, string name) =>
        type.Image.MethodsOf(type.Handle).TryGetValue(name, out var methods) ? methods.Select(m => (EntityHandle)m) : [];

    private static IEnumerable<EntityHandle> Properties(TypeInstance type, string name)
    {
        var metadata = type.Image.Metadata;
        return type.Definition.GetProperties().Where(p => metadata.StringComparer.Equals(metadata.GetPropertyDefinition(p).Name, name)).Select(p => (EntityHandle)p);
    }

    private static IEnumerable<EntityHandle> Fields(TypeInstance type, string name)
    {
        var metadata = type.Image.Metadata;
        return type.Definition.GetFields().Where(f => metadata.StringComparer.Equals(metadata.GetFieldDefinition(f).Name, name)).Select(f => (EntityHandle)f);
    }

    private static IEnumerable<EntityHandle> Events(TypeInstance type, string name)
    {
        var metadata = type.Image.Metadata;
        return type.Definition.GetEvents().Where(e => metadata.StringComparer.Equals(metadata.GetEventDefinition(e).Name, name)).Select(e => (EntityHandle)e);
    }

    private static IEnumerable<EntityHandle> NestedTypes(TypeInstance type, string name)
    {
        var metadata = type.Image.Metadata;
        return type.Definition.GetNestedTypes().Where(t => Callees.WithoutArity(metadata.GetString(metadata.GetTypeDefinition(t).Name)) == name).Select(t => (EntityHandle)t);
    }

    private static bool Matches(TypeInstance type, EntityHandle member, IReadOnlyList<string> types)
    {
        var metadata = type.Image.Metadata;
        var parameters = member.Kind switch
        {
            HandleKind.MethodDefinition => SignatureParser.Method(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)member).Signature).Parameters,
            HandleKind.PropertyDefinition => SignatureParser.Method(metadata, metadata.GetPropertyDefinition((PropertyDefinitionHandle)member).Signature).Parameters,
            _ => [],
        };
        if (parameters.Length != types.Count)
            return false;
        for (var i = 0; i < types.Count; i++)
        {
            // A parameter passed by reference is compared by its type.
            if (TypeNames.Of(metadata, parameters[i], []).TrimEnd('&') != types[i].TrimEnd('&'))
                return false;
        }

        return true;
    }
}
