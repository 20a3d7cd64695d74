using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Calls;

/// <summary>A type as reflection sees it, over its definition in metadata. Made through <see cref="ReflectedTypes"/> only, which keeps one per definition.</summary>
internal sealed class BinaryType(ReflectedTypes types, TypeInstance instance) : ReflectedType
{
    private const TypeAttributes Mask = TypeAttributes.VisibilityMask;
    private readonly TypePath _path = TypePath.Of(instance.Image.Metadata, instance.Handle);
    private ReflectedType? _base;
    private bool _hasBase;
    private List<ReflectedType>? _interfaces;

    /// <summary>The image that defines it.</summary>
    public AssemblyImage Image => instance.Image;

    /// <summary>Its definition.</summary>
    public TypeDefinitionHandle Handle => instance.Handle;

    /// <inheritdoc/>
    public override CoreSymbol? Core => types.Cores.Of(Image, Handle);

    /// <inheritdoc/>
    public override string Name => _path.FullName;

    /// <inheritdoc/>
    public override string FullName => _path.FullName;

    /// <inheritdoc/>
    public override string AssemblyName => Image.Facts.Name;

    /// <inheritdoc/>
    public override bool IsPublic =>
        (instance.Definition.Attributes & Mask) is TypeAttributes.Public or TypeAttributes.NestedPublic && DeclaringType is not { IsPublic: false };

    /// <inheritdoc/>
    public override ReflectedType? BaseType
    {
        get
        {
            if (!_hasBase)
                (_hasBase, _base) = (true, types.OfHandle(Image, instance.Definition.BaseType));
            return _base;
        }
    }

    /// <inheritdoc/>
    public override ReflectedType? DeclaringType =>
        instance.Definition.GetDeclaringType() is { IsNil: false } outer ? types.Of(new TypeInstance(Image, outer, [])) : null;

    /// <inheritdoc/>
    public override IReadOnlyList<ReflectedType> Interfaces => _interfaces ??= ReadInterfaces();

    /// <inheritdoc/>
    public override bool IsEnum => BaseName == "System.Enum";

    /// <inheritdoc/>
    public override bool IsValueType => BaseName is "System.ValueType" or "System.Enum";

    /// <inheritdoc/>
    public override bool Is(ReflectedType other) => other is BinaryType type && type.Handle == Handle && type.Image == Image;

    /// <inheritdoc/>
    protected override IReadOnlyList<TypeShape> ReadContracts() => types.Contracts.Of(Image, Handle);

    /// <inheritdoc/>
    protected override IReadOnlyList<ReflectedMember> ReadMembers()
    {
        var metadata = Image.Metadata;
        var members = new List<ReflectedMember>();
        foreach (var handle in instance.Definition.GetMethods())
        {
            var name = metadata.GetString(metadata.GetMethodDefinition(handle).Name);
            members.Add(new BinaryMember(types, this, handle, name == ".ctor" ? MemberSort.Constructor : name == ".cctor" ? MemberSort.StaticConstructor : MemberSort.Method));
        }

        foreach (var handle in instance.Definition.GetFields())
            members.Add(new BinaryMember(types, this, handle, MemberSort.Field));
        foreach (var handle in Image.PropertiesOf(Handle))
            members.Add(new BinaryMember(types, this, handle, MemberSort.Property));
        foreach (var handle in Image.EventsOf(Handle))
            members.Add(new BinaryMember(types, this, handle, MemberSort.Event));
        foreach (var handle in instance.Definition.GetNestedTypes())
            members.Add(new BinaryMember(types, this, handle, MemberSort.NestedType));
        return members;
    }

    private string? BaseName => !instance.Definition.BaseType.IsNil && TypeResolver.DefinitionOf(Image.Metadata, instance.Definition.BaseType) is { IsNil: false } ancestor
        ? TypePath.Of(Image.Metadata, ancestor).FullName
        : null;

    private List<ReflectedType> ReadInterfaces()
    {
        var interfaces = new List<ReflectedType>();
        foreach (var handle in instance.Definition.GetInterfaceImplementations())
        {
            if (types.OfHandle(Image, Image.Metadata.GetInterfaceImplementation(handle).Interface) is { } contract)
                interfaces.Add(contract);
        }

        return interfaces;
    }
}
