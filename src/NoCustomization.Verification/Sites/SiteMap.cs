using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Sites;

/// <summary>
/// Maps what stands in metadata home to what a user wrote: accessors to their property or event; lambdas, local functions, iterators and async
/// bodies to the member that holds them, and what F# makes for them; initializers to the field or property they initialize.
/// </summary>
internal sealed class SiteMap(AssemblyImage image, SymbolReader symbols)
{
    private readonly Dictionary<EntityHandle, string> _ids = [];
    private readonly GeneratedOwners _owners = new(image);
    private readonly NumberedOwners _numbered = new(image);
    private readonly InitializerMap _initializers = new(image, symbols);

    /// <summary>The documentation-comment id of a declaration; an accessor's is its property's or event's, a generated one's its owner's.</summary>
    public string IdOf(EntityHandle declaration)
    {
        declaration = HomeOf(declaration);
        if (!_ids.TryGetValue(declaration, out var id))
            _ids.Add(declaration, id = CreateId(declaration));
        return id;
    }

    /// <summary>The site of an instruction: the id of the outermost user-written member.</summary>
    /// <param name="method">The method whose body holds it, generated or not.</param>
    /// <param name="offset">The instruction's offset.</param>
    public string SiteOf(MethodDefinitionHandle method, int offset) => IdOf(MemberAt(method, offset));

    /// <summary>The user-written member an instruction belongs to: a method, property, event, field, or the type where nothing nearer is known.</summary>
    public EntityHandle MemberAt(MethodDefinitionHandle method, int offset)
    {
        if (_numbered.HomeOf(method) is var numbered && numbered != method)
            return HomeOf(numbered);
        var owner = _owners.OwnerOf(method, out var entry);
        // Inside a constructor the place tells whether the code initializes a field; for a lambda, the place where the lambda is made.
        if (owner.Kind == HandleKind.MethodDefinition
            && _initializers.MemberAt((MethodDefinitionHandle)owner, owner == method ? offset : entry) is { IsNil: false } member)
        {
            return HomeOf(member);
        }

        return HomeOf(owner);
    }

    /// <summary>
    /// Whether an instruction repeats an initializer that another constructor of the type holds as well: the compiler copies initializers into
    /// every constructor that calls a base constructor, and one cause is one finding.
    /// </summary>
    public bool IsRepeatedInitializer(MethodDefinitionHandle method, int offset)
    {
        var owner = _owners.OwnerOf(method, out var entry);
        return owner.Kind == HandleKind.MethodDefinition
            && _initializers.IsRepeated((MethodDefinitionHandle)owner, owner == method ? offset : entry);
    }

    /// <summary>Where the initializer of a field stands; null where it has none, or nothing tells.</summary>
    public SourceSpan? InitializerOf(FieldDefinitionHandle field) => _initializers.TryFind(field, out var constructor, out var offset) ? symbols.LocationOf(constructor, offset) : null;

    /// <summary>Whether the compiler made a method's body for something inside another member, or for nothing a user wrote.</summary>
    public bool IsGenerated(MethodDefinitionHandle method) => _owners.OwnerOf(method, out _) != method;

    private EntityHandle HomeOf(EntityHandle declaration)
    {
        declaration = _numbered.HomeOf(declaration);
        switch (declaration.Kind)
        {
            case HandleKind.MethodDefinition:
                var method = (MethodDefinitionHandle)declaration;
                var owner = _owners.OwnerOf(method, out _);
                if (owner != method)
                    return owner.Kind == HandleKind.MethodDefinition ? AccessorHome((MethodDefinitionHandle)owner) : owner;
                return AccessorHome(method);
            case HandleKind.FieldDefinition:
                return BackingFields.HomeOf(image, (FieldDefinitionHandle)declaration);
            default:
                return declaration;
        }
    }

    private EntityHandle AccessorHome(MethodDefinitionHandle method)
    {
        var type = image.Metadata.GetMethodDefinition(method).GetDeclaringType();
        return image.AccessorsOf(type).GetValueOrDefault(method, method);
    }

    private string CreateId(EntityHandle declaration)
    {
        var metadata = image.Metadata;
        // What was made for a line, and leads nowhere, has at least a name that stays when the line moves.
        return GeneratedNames.WithoutLines(declaration.Kind switch
        {
            HandleKind.TypeDefinition => DocumentationIds.OfType(metadata, declaration),
            HandleKind.MethodDefinition => DocumentationIds.OfMethod(metadata, (MethodDefinitionHandle)declaration),
            HandleKind.FieldDefinition => DocumentationIds.OfField(metadata, (FieldDefinitionHandle)declaration),
            HandleKind.PropertyDefinition => DocumentationIds.OfProperty(metadata, image.DeclaringTypes.Of((PropertyDefinitionHandle)declaration), (PropertyDefinitionHandle)declaration),
            HandleKind.EventDefinition => DocumentationIds.OfEvent(metadata, image.DeclaringTypes.Of((EventDefinitionHandle)declaration), (EventDefinitionHandle)declaration),
            _ => "",
        });
    }
}
