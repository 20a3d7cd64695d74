using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Access;

/// <summary>A core type as its row in the metadata: enough to ask the policy whether it may be referred to.</summary>
internal sealed class MetadataTypeSymbol : CoreSymbol
{
    private readonly MetadataReader _reader;
    private readonly TypeDefinitionHandle _handle;

    private MetadataTypeSymbol(CorePackage package, MetadataReader reader, TypeDefinitionHandle handle, CoreSymbol? containingType)
        : base(package, CoreSymbolKind.Class, containingType)
    {
        _reader = reader;
        _handle = handle;
    }

    /// <inheritdoc/>
    public override string Namespace => ContainingType?.Namespace ?? _reader.GetString(_reader.GetTypeDefinition(_handle).Namespace);

    /// <inheritdoc/>
    public override bool IsSharedBaseKind => false;

    /// <summary>The symbol of a row.</summary>
    /// <param name="package">The core.</param>
    /// <param name="reader">The metadata.</param>
    /// <param name="handle">The row.</param>
    /// <param name="known">Symbols made so far.</param>
    public static MetadataTypeSymbol Of(CorePackage package, MetadataReader reader, TypeDefinitionHandle handle, Dictionary<TypeDefinitionHandle, MetadataTypeSymbol> known)
    {
        if (known.TryGetValue(handle, out var symbol))
            return symbol;
        var outer = reader.GetTypeDefinition(handle).GetDeclaringType();
        symbol = new MetadataTypeSymbol(package, reader, handle, outer.IsNil ? null : Of(package, reader, outer, known));
        known.Add(handle, symbol);
        return symbol;
    }

    /// <inheritdoc/>
    protected override string CreateDocumentationId()
    {
        var name = _reader.GetString(_reader.GetTypeDefinition(_handle).Name);
        if (ContainingType is { } outer)
            return outer.DocumentationId + "." + name;
        return Namespace.Length == 0 ? "T:" + name : "T:" + Namespace + "." + name;
    }

    /// <inheritdoc/>
    protected override SymbolAnnotations ReadAnnotations()
    {
        var builder = new SymbolAnnotationsBuilder();
        foreach (var handle in _reader.GetTypeDefinition(_handle).GetCustomAttributes())
        {
            var (space, name) = TypeOf(_reader.GetCustomAttribute(handle).Constructor);
            if (_reader.StringComparer.Equals(space, AnnotationNames.Namespace))
                builder.Add(_reader.GetString(name), firstArgument: null);
        }

        return builder.ToAnnotations();
    }

    private (StringHandle Namespace, StringHandle Name) TypeOf(EntityHandle constructor)
    {
        if (constructor.Kind == HandleKind.MethodDefinition)
        {
            var definition = _reader.GetTypeDefinition(_reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType());
            return (definition.Namespace, definition.Name);
        }

        if (constructor.Kind == HandleKind.MemberReference && _reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } parent)
        {
            var reference = _reader.GetTypeReference((TypeReferenceHandle)parent);
            return (reference.Namespace, reference.Name);
        }

        return default;
    }
}
