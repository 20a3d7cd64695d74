using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Calls;

/// <summary>A member as reflection sees it, over its definition in metadata.</summary>
internal sealed class BinaryMember(ReflectedTypes types, BinaryType declaring, EntityHandle handle, MemberSort sort) : ReflectedMember
{
    private readonly MetadataReader _metadata = declaring.Image.Metadata;
    private string? _name;
    private string[]? _parameters;

    /// <inheritdoc/>
    public override MemberSort Sort => sort;

    /// <inheritdoc/>
    public override string Name => _name ??= _metadata.GetString(handle.Kind switch
    {
        HandleKind.MethodDefinition => _metadata.GetMethodDefinition((MethodDefinitionHandle)handle).Name,
        HandleKind.FieldDefinition => _metadata.GetFieldDefinition((FieldDefinitionHandle)handle).Name,
        HandleKind.PropertyDefinition => _metadata.GetPropertyDefinition((PropertyDefinitionHandle)handle).Name,
        HandleKind.EventDefinition => _metadata.GetEventDefinition((EventDefinitionHandle)handle).Name,
        _ => _metadata.GetTypeDefinition((TypeDefinitionHandle)handle).Name,
    });

    /// <inheritdoc/>
    public override ReflectedType Declaring => declaring;

    /// <inheritdoc/>
    public override bool IsPublic => handle.Kind switch
    {
        HandleKind.MethodDefinition => IsPublicMethod((MethodDefinitionHandle)handle),
        HandleKind.FieldDefinition => FieldAccess == FieldAttributes.Public,
        HandleKind.TypeDefinition => (_metadata.GetTypeDefinition((TypeDefinitionHandle)handle).Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedPublic,
        _ => Array.Exists(Accessors, IsPublicMethod),
    };

    /// <inheritdoc/>
    public override bool IsPrivate => handle.Kind switch
    {
        HandleKind.MethodDefinition => IsPrivateMethod((MethodDefinitionHandle)handle),
        HandleKind.FieldDefinition => FieldAccess is FieldAttributes.Private or FieldAttributes.PrivateScope,
        HandleKind.TypeDefinition => true,
        _ => Array.TrueForAll(Accessors, IsPrivateMethod),
    };

    /// <inheritdoc/>
    public override CoreSymbol? Core => handle.Kind == HandleKind.TypeDefinition
        ? types.Cores.Of(declaring.Image, (TypeDefinitionHandle)handle)
        : types.Cores.Of(declaring.Image, declaring.Handle, handle.Kind == HandleKind.FieldDefinition && EventOf() is { IsNil: false } @event ? @event : handle);

    /// <inheritdoc/>
    public override ReflectedType? ValueType => handle.Kind switch
    {
        HandleKind.TypeDefinition => types.Of(new TypeInstance(declaring.Image, (TypeDefinitionHandle)handle, [])),
        HandleKind.FieldDefinition => Of(SignatureParser.Field(_metadata, _metadata.GetFieldDefinition((FieldDefinitionHandle)handle).Signature)),
        HandleKind.EventDefinition => null,
        _ => Of(Shape.Return),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Parameters => _parameters ??= handle.Kind is HandleKind.MethodDefinition or HandleKind.PropertyDefinition
        // A parameter passed by reference is compared by its type.
        ? Array.ConvertAll(Shape.Parameters, p => TypeNames.Of(_metadata, p, []).TrimEnd('&'))
        : [];

    /// <inheritdoc/>
    public override AccessorAccess Getter => handle.Kind == HandleKind.PropertyDefinition ? AccessOf(Property.Getter) : AccessorAccess.None;

    /// <inheritdoc/>
    public override AccessorAccess Setter
    {
        get
        {
            if (handle.Kind == HandleKind.FieldDefinition)
                return SetterOfField();
            if (handle.Kind != HandleKind.PropertyDefinition)
                return AccessorAccess.None;
            var access = AccessOf(Property.Setter);
            return access == AccessorAccess.Public && InitOnly.Is(_metadata, Property.Setter) ? AccessorAccess.AtCreation : access;
        }
    }

    private FieldAttributes FieldAccess => _metadata.GetFieldDefinition((FieldDefinitionHandle)handle).Attributes & FieldAttributes.FieldAccessMask;

    private PropertyAccessors Property => _metadata.GetPropertyDefinition((PropertyDefinitionHandle)handle).GetAccessors();

    private MethodShape Shape => SignatureParser.Method(_metadata, handle.Kind == HandleKind.MethodDefinition
        ? _metadata.GetMethodDefinition((MethodDefinitionHandle)handle).Signature
        : _metadata.GetPropertyDefinition((PropertyDefinitionHandle)handle).Signature);

    private MethodDefinitionHandle[] Accessors
    {
        get
        {
            if (handle.Kind == HandleKind.PropertyDefinition)
                return Array.FindAll([Property.Getter, Property.Setter], a => !a.IsNil);
            var accessors = _metadata.GetEventDefinition((EventDefinitionHandle)handle).GetAccessors();
            return Array.FindAll([accessors.Adder, accessors.Remover], a => !a.IsNil);
        }
    }

    // The field behind an event has its name, in Visual Basic with a suffix.
    private EventDefinitionHandle EventOf()
    {
        foreach (var @event in declaring.Image.EventsOf(declaring.Handle))
        {
            if (_metadata.GetString(_metadata.GetEventDefinition(@event).Name) is var name && Name.StartsWith(name, StringComparison.Ordinal)
                && (Name.Length == name.Length || Name.AsSpan(name.Length) is "Event"))
            {
                return @event;
            }
        }

        return default;
    }

    private ReflectedType? Of(SignatureType type) => types.Of(new CodeType(declaring.Image, type.Kind == Metadata.SignatureKind.ByReference ? type.Element! : type));

    private AccessorAccess SetterOfField()
    {
        var attributes = _metadata.GetFieldDefinition((FieldDefinitionHandle)handle).Attributes;
        if ((attributes & FieldAttributes.Literal) != 0)
            return AccessorAccess.None;
        if (FieldAccess != FieldAttributes.Public)
            return AccessorAccess.Hidden;
        return (attributes & FieldAttributes.InitOnly) != 0 ? AccessorAccess.AtCreation : AccessorAccess.Public;
    }

    private AccessorAccess AccessOf(MethodDefinitionHandle accessor) =>
        accessor.IsNil ? AccessorAccess.None : IsPublicMethod(accessor) ? AccessorAccess.Public : AccessorAccess.Hidden;

    private MethodAttributes AccessOfMethod(MethodDefinitionHandle method) => _metadata.GetMethodDefinition(method).Attributes & MethodAttributes.MemberAccessMask;

    private bool IsPublicMethod(MethodDefinitionHandle method) => AccessOfMethod(method) == MethodAttributes.Public;

    private bool IsPrivateMethod(MethodDefinitionHandle method) => AccessOfMethod(method) is MethodAttributes.Private or MethodAttributes.PrivateScope;
}
