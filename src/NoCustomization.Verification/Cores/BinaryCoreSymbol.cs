using System;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Cores;

/// <summary>A core symbol over a definition in a core's metadata.</summary>
internal sealed class BinaryCoreSymbol : CoreSymbol
{
    private readonly TypeHierarchy _hierarchy;
    private readonly string _namespace;
    private bool? _isSharedBaseKind;

    /// <summary>Creates the symbol of a definition. Made through <see cref="CoreResolver"/> only, which keeps one per definition.</summary>
    public BinaryCoreSymbol(CorePackage package, CoreSymbolKind kind, CoreSymbol? containingType, AssemblyImage image, TypeDefinitionHandle type,
        EntityHandle handle, TypeHierarchy hierarchy)
        : base(package, kind, containingType)
    {
        Image = image;
        Type = type;
        Handle = handle;
        _hierarchy = hierarchy;
        _namespace = containingType?.Namespace ?? image.Metadata.GetString(image.Metadata.GetTypeDefinition(type).Namespace);
    }

    /// <summary>The core's image.</summary>
    public AssemblyImage Image { get; }

    /// <summary>The type itself, or the one that declares the member.</summary>
    public TypeDefinitionHandle Type { get; }

    /// <summary>The definition: type, method, field, property or event.</summary>
    public EntityHandle Handle { get; }

    /// <summary>What its author annotated: the definition, or the property of an extension block for which it stands.</summary>
    public EntityHandle Declaration => Handle.Kind == HandleKind.MethodDefinition && ExtensionProperties.Of(Image.Metadata, (MethodDefinitionHandle)Handle) is { IsNil: false } property
        ? property
        : Handle;

    /// <inheritdoc/>
    public override string Namespace => _namespace;

    /// <inheritdoc/>
    public override bool IsSharedBaseKind => _isSharedBaseKind ??= Kind == CoreSymbolKind.Class && SharedBases.Includes(_hierarchy, Image, Type);

    /// <inheritdoc/>
    protected override string CreateDocumentationId() => Handle.Kind switch
    {
        HandleKind.TypeDefinition => DocumentationIds.OfType(Image.Metadata, Handle),
        HandleKind.MethodDefinition => DocumentationIds.OfMethod(Image.Metadata, (MethodDefinitionHandle)Handle),
        HandleKind.FieldDefinition => DocumentationIds.OfField(Image.Metadata, (FieldDefinitionHandle)Handle),
        HandleKind.PropertyDefinition => DocumentationIds.OfProperty(Image.Metadata, Type, (PropertyDefinitionHandle)Handle),
        HandleKind.EventDefinition => DocumentationIds.OfEvent(Image.Metadata, Type, (EventDefinitionHandle)Handle),
        _ => throw new InvalidOperationException(),
    };

    /// <inheritdoc/>
    protected override SymbolAnnotations ReadAnnotations()
    {
        var metadata = Image.Metadata;
        var declaration = Declaration;
        return AnnotationReader.Read(metadata, declaration.Kind switch
        {
            HandleKind.TypeDefinition => metadata.GetTypeDefinition((TypeDefinitionHandle)Handle).GetCustomAttributes(),
            HandleKind.MethodDefinition => metadata.GetMethodDefinition((MethodDefinitionHandle)Handle).GetCustomAttributes(),
            HandleKind.FieldDefinition => metadata.GetFieldDefinition((FieldDefinitionHandle)Handle).GetCustomAttributes(),
            HandleKind.PropertyDefinition => metadata.GetPropertyDefinition((PropertyDefinitionHandle)declaration).GetCustomAttributes(),
            HandleKind.EventDefinition => metadata.GetEventDefinition((EventDefinitionHandle)Handle).GetCustomAttributes(),
            _ => throw new InvalidOperationException(),
        });
    }
}
