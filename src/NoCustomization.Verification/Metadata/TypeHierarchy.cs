using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>Walks base types and interfaces across assemblies, with type arguments substituted on the way.</summary>
internal sealed class TypeHierarchy(TypeResolver resolver)
{
    // No honest hierarchy comes near; a cyclic one must end.
    private const int MaxInterfaces = 4096;

    /// <summary>A definition with its own type parameters as arguments.</summary>
    public static TypeInstance Own(AssemblyImage image, TypeDefinitionHandle type)
    {
        var count = image.Metadata.GetTypeDefinition(type).GetGenericParameters().Count;
        var arguments = count == 0 ? [] : new string[count];
        for (var i = 0; i < count; i++)
            arguments[i] = "!" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new TypeInstance(image, type, arguments);
    }

    /// <summary>The base types, nearest first, as far as they can be found.</summary>
    public BaseTypes BasesOf(TypeInstance type) => new(resolver, type);

    /// <summary>
    /// The full name, without arguments, of the first base type whose definition was not found, with the assembly that lacks it; null where all were.
    /// </summary>
    public (string Name, ResolvedType Reference)? MissingBaseOf(TypeInstance type)
    {
        foreach (var next in BasesOf(type))
            type = next;
        var handle = TypeResolver.DefinitionOf(type.Image.Metadata, type.Definition.BaseType);
        if (handle.IsNil)
            return null;
        var reference = resolver.Resolve(type.Image, handle);
        return resolver.Open(reference, []) is null ? (TypePath.Of(type.Image.Metadata, handle).FullName, reference) : null;
    }

    /// <summary>
    /// The interfaces a type lists in metadata, and those whose members it implements by name: Visual Basic leaves out of the list what a
    /// base class implements already.
    /// </summary>
    public List<ListedInterface> ListedBy(TypeInstance type)
    {
        var metadata = type.Image.Metadata;
        var handles = type.Definition.GetInterfaceImplementations();
        var listed = new List<ListedInterface>(handles.Count);
        foreach (var handle in handles)
        {
            var entity = metadata.GetInterfaceImplementation(handle).Interface;
            var definition = TypeResolver.DefinitionOf(metadata, entity);
            if (definition.IsNil)
                continue;
            var instance = resolver.Instantiate(type.Image, entity, type.Arguments);
            listed.Add(new ListedInterface(definition, resolver.Resolve(type.Image, definition), instance, type, entity));
        }

        AddImplementedByName(type, listed);
        return listed;
    }

    /// <summary>The type whose member an entry of the implementation table implements or overrides; nil where it is none.</summary>
    public static EntityHandle TypeOfDeclaration(MetadataReader metadata, EntityHandle declaration) => declaration.Kind switch
    {
        HandleKind.MemberReference => metadata.GetMemberReference((MemberReferenceHandle)declaration).Parent,
        HandleKind.MethodDefinition => metadata.GetMethodDefinition((MethodDefinitionHandle)declaration).GetDeclaringType(),
        _ => default,
    };

    /// <summary>All interfaces that an interface extends, directly or not, nearest first; without itself.</summary>
    public IEnumerable<TypeInstance> ExtendedBy(TypeInstance type)
    {
        if (type.Definition.GetInterfaceImplementations().Count == 0)
            yield break;
        var seen = new HashSet<(AssemblyImage, TypeDefinitionHandle, string)>();
        var queue = new Queue<TypeInstance>();
        queue.Enqueue(type);
        while (queue.TryDequeue(out var current) && seen.Count < MaxInterfaces)
        {
            foreach (var next in ListedBy(current))
            {
                if (next.Instance is not { } instance || !seen.Add((instance.Image, instance.Handle, string.Join(',', instance.Arguments))))
                    continue;
                yield return instance;
                queue.Enqueue(instance);
            }
        }
    }

    private void AddImplementedByName(TypeInstance type, List<ListedInterface> listed)
    {
        var metadata = type.Image.Metadata;
        foreach (var handle in type.Definition.GetMethodImplementations())
        {
            var entity = TypeOfDeclaration(metadata, metadata.GetMethodImplementation(handle).MethodDeclaration);
            var definition = TypeResolver.DefinitionOf(metadata, entity);
            if (definition.IsNil || definition.Kind is not (HandleKind.TypeDefinition or HandleKind.TypeReference))
                continue;
            var name = NameOf(type, entity);
            if (!listed.Exists(l => l.FullName == name) && resolver.Instantiate(type.Image, entity, type.Arguments) is { } instance && instance.Definition.Attributes.IsInterface())
                listed.Add(new ListedInterface(definition, resolver.Resolve(type.Image, definition), instance, type, entity));
        }
    }

    /// <summary>The full name, with arguments, of a type that is named inside another.</summary>
    public static string NameOf(TypeInstance type, EntityHandle entity)
    {
        var metadata = type.Image.Metadata;
        return entity.Kind == HandleKind.TypeSpecification
            ? TypeNames.Of(metadata, SignatureParser.Specification(metadata, (TypeSpecificationHandle)entity), type.Arguments)
            : TypePath.Of(metadata, entity).FullName;
    }
}

/// <summary>One interface that a type lists.</summary>
/// <param name="Handle">Its definition or reference in the listing image.</param>
/// <param name="Reference">What it resolves to.</param>
/// <param name="Instance">Its definition with arguments, or null where it was not found.</param>
/// <param name="Lister">The type that lists it.</param>
/// <param name="Entity">What the type's row has.</param>
internal sealed record ListedInterface(EntityHandle Handle, ResolvedType Reference, TypeInstance? Instance, TypeInstance Lister, EntityHandle Entity)
{
    private string? _fullName;

    /// <summary>Its full name with arguments.</summary>
    public string FullName => _fullName ??= TypeHierarchy.NameOf(Lister, Entity);
}
