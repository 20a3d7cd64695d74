using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Sites;

/// <summary>
/// The user-written members to which closures, object expressions, state machines and lifted local functions of F# belong. Its compiler names them by their line,
/// <c>clock@12-1</c>, and puts them beside the member: who uses them tells where they come from, and says the same when lines move.
/// </summary>
internal sealed class NumberedOwners(AssemblyImage image)
{
    private readonly MetadataReader _metadata = image.Metadata;
    private Dictionary<EntityHandle, MethodDefinitionHandle>? _users;

    /// <summary>The member, or at least the type, that a declaration belongs to; the declaration itself where its name has no line or nothing is known.</summary>
    public EntityHandle HomeOf(EntityHandle declaration)
    {
        var made = MadeFor(declaration);
        if (made.IsNil)
            return declaration;
        _users ??= FindUsers();
        // A cycle (two local functions) must end.
        for (var step = 0; step <= _users.Count && _users.TryGetValue(made, out var user); step++)
        {
            var outer = MadeFor(user);
            if (outer.IsNil && !IsInitialization(user))
                return user;
            if (outer.IsNil)
                return ByName(made) is { IsNil: false } value ? value : user;
            made = outer;
        }

        return ByName(made) is { IsNil: false } named ? named : declaration;
    }

    // The type or method with a line in its name that a declaration is or lies in; nil for what a person named.
    private EntityHandle MadeFor(EntityHandle declaration)
    {
        var type = declaration.Kind == HandleKind.TypeDefinition ? (TypeDefinitionHandle)declaration : ContainerOf(declaration);
        if (!type.IsNil && GeneratedNames.HasLine(NameOf(type)))
            return type;
        return declaration.Kind is HandleKind.MethodDefinition or HandleKind.FieldDefinition && GeneratedNames.HasLine(NameOf(declaration)) ? declaration : default;
    }

    // The values of all modules of a file are computed in one place, mostly in a class of its own.
    private bool IsInitialization(MethodDefinitionHandle method) => NameOf(method) is ".cctor" or "staticInitialization@" || IsStartup(ContainerOf(method));

    private bool IsStartup(TypeDefinitionHandle type) => _metadata.StringComparer.StartsWith(_metadata.GetTypeDefinition(type).Namespace, "<StartupCode$");

    // The value or function that something was made for, where it stands beside it, else the module; nil where it stands in no module.
    private EntityHandle ByName(EntityHandle made)
    {
        var container = ContainerOf(made);
        if (container.IsNil || IsStartup(container))
            return default;
        var name = GeneratedNames.WithoutLines(NameOf(made));
        var type = _metadata.GetTypeDefinition(container);
        foreach (var property in type.GetProperties())
        {
            if (_metadata.StringComparer.Equals(_metadata.GetPropertyDefinition(property).Name, name))
                return property;
        }

        foreach (var method in type.GetMethods())
        {
            if (_metadata.StringComparer.Equals(_metadata.GetMethodDefinition(method).Name, name))
                return method;
        }

        return container;
    }

    private Dictionary<EntityHandle, MethodDefinitionHandle> FindUsers()
    {
        var users = new Dictionary<EntityHandle, MethodDefinitionHandle>();
        foreach (var handle in _metadata.MethodDefinitions)
        {
            if (!MethodBodies.TryRead(image.Pe, _metadata.GetMethodDefinition(handle), out var il))
                continue;
            var self = MadeFor(handle);
            while (il.MoveNext())
            {
                if (il.Kind == OperandKind.Token && UsedBy(il.Operand) is { IsNil: false } used && used != self)
                    users.TryAdd(used, handle);
            }
        }

        return users;
    }

    private EntityHandle UsedBy(int token)
    {
        var table = (TableIndex)(token >>> 24);
        if (table is not (TableIndex.TypeDef or TableIndex.Field or TableIndex.MethodDef or TableIndex.MemberRef or TableIndex.TypeSpec or TableIndex.MethodSpec)
            || (token & 0xFFFFFF) is var row && (row == 0 || row > _metadata.GetTableRowCount(table)))
        {
            return default;
        }

        var used = MetadataTokens.EntityHandle(token);
        if (used.Kind == HandleKind.MethodSpecification)
            used = _metadata.GetMethodSpecification((MethodSpecificationHandle)used).Method;
        if (used.Kind == HandleKind.MemberReference)
            used = LocalMethods.Resolve(_metadata, used) is { IsNil: false } method ? method : _metadata.GetMemberReference((MemberReferenceHandle)used).Parent;
        if (used.Kind is HandleKind.TypeSpecification)
            used = TypeResolver.DefinitionOf(_metadata, used);
        return used.Kind is HandleKind.TypeDefinition or HandleKind.MethodDefinition or HandleKind.FieldDefinition ? MadeFor(used) : default;
    }

    private TypeDefinitionHandle ContainerOf(EntityHandle declaration) => declaration.Kind switch
    {
        HandleKind.TypeDefinition => _metadata.GetTypeDefinition((TypeDefinitionHandle)declaration).GetDeclaringType(),
        HandleKind.MethodDefinition => _metadata.GetMethodDefinition((MethodDefinitionHandle)declaration).GetDeclaringType(),
        HandleKind.FieldDefinition => _metadata.GetFieldDefinition((FieldDefinitionHandle)declaration).GetDeclaringType(),
        HandleKind.PropertyDefinition => image.DeclaringTypes.Of((PropertyDefinitionHandle)declaration),
        HandleKind.EventDefinition => image.DeclaringTypes.Of((EventDefinitionHandle)declaration),
        _ => default,
    };

    private string NameOf(EntityHandle declaration) => SharedNames.Of(_metadata, declaration.Kind switch
    {
        HandleKind.TypeDefinition => _metadata.GetTypeDefinition((TypeDefinitionHandle)declaration).Name,
        HandleKind.MethodDefinition => _metadata.GetMethodDefinition((MethodDefinitionHandle)declaration).Name,
        _ => _metadata.GetFieldDefinition((FieldDefinitionHandle)declaration).Name,
    });
}
