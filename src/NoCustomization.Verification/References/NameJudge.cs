using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.References;

/// <summary>Says which of the types and members that an assembly refers to it must not name.</summary>
internal sealed class NameJudge(AssemblyImage image, CoreResolver cores, MemberLookup members)
{
    private static readonly RestrictedName[] NoNames = [];

    private readonly Dictionary<EntityHandle, RestrictedName?> _types = [];
    private Predicate<EntityHandle>? _isRestricted;

    /// <summary>The assembly.</summary>
    public AssemblyImage Image { get; } = image;

    /// <summary>The core symbols.</summary>
    public CoreResolver Cores { get; } = cores;

    /// <summary>A type definition or reference, where it is restricted.</summary>
    public RestrictedName? OfType(EntityHandle type)
    {
        if (type.Kind != HandleKind.TypeReference)
            return null;
        if (!_types.TryGetValue(type, out var name))
            _types.Add(type, name = OfType(Cores.TypeOf(Image, type)));
        return name;
    }

    /// <summary>A core type, where it is restricted.</summary>
    public static RestrictedName? OfType(CoreSymbol? symbol) => symbol is null ? null : RestrictedName.Of(symbol, Visibility.IsInvisibleType(symbol));

    /// <summary>Whether a signature may mention a restricted type; false is certain.</summary>
    public bool MayMention(BlobHandle signature) => SignatureScanner.MayMention(Image.Metadata, signature, _isRestricted ??= t => OfType(t) is not null);

    /// <summary>The restricted types in a type as written, one per occurrence, in order.</summary>
    public RestrictedName[] In(SignatureType type)
    {
        if (type.Kind == SignatureKind.Primitive)
            return NoNames;
        List<RestrictedName>? names = null;
        Collect(type, ref names);
        return names?.ToArray() ?? NoNames;
    }

    /// <summary>The restricted types in several types, in order.</summary>
    public RestrictedName[] In(SignatureType[] types)
    {
        List<RestrictedName>? names = null;
        foreach (var type in types)
            Collect(type, ref names);
        return names?.ToArray() ?? NoNames;
    }

    /// <summary>The restricted types in a definition, reference or specification.</summary>
    public RestrictedName[] In(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeReference => OfType(type) is { } name ? [name] : NoNames,
        HandleKind.TypeSpecification => In(SignatureParser.Specification(Image.Metadata, (TypeSpecificationHandle)type)),
        _ => NoNames,
    };

    /// <summary>
    /// What naming a member of a core names that is restricted, directly and through the virtual table; null where nothing. Its definition is at hand. The
    /// answer holds for all assemblies judged against the same cores, and is kept with the image.
    /// </summary>
    public (RestrictedName? Direct, RestrictedName? ThroughTable) OfMember(CoreMember member)
    {
        if (!member.Image.Assembly.IsPinned)
            return (Direct(member), ThroughTable(member));
        var known = member.Image.Kept<KnownNames>().Of(Cores.Cores);
        if (!known.TryGetValue(member.Handle, out var names))
            known.Add(member.Handle, names = (Direct(member), ThroughTable(member)));
        return names;
    }

    /// <summary>The definition of a member reference, where it is a core's.</summary>
    public CoreMember? DefinitionOf(MemberReference reference) => members.Find(Image, reference) is { } member && Cores.PackageOf(member.Image.Assembly) is not null
        ? member
        : null;

    // An accessor stands for its property or event, which is as visible as the more visible of its accessors; the less visible one is restricted by itself.
    private RestrictedName? Direct(CoreMember member)
    {
        if (Cores.Of(member.Image, member.Type, member.Handle) is not { ContainingType: { } type } symbol)
            return null;
        var isInvisible = Visibility.IsInvisible(member);
        var isWhollyInvisible = isInvisible && (symbol is not BinaryCoreSymbol { Handle: var handle } || handle == member.Handle || Visibility.IsWhollyInvisible(member.Image, handle));
        if (RestrictedName.Of(symbol, isWhollyInvisible || Visibility.IsInvisibleType(type)) is { } name)
            return name;
        return isInvisible ? RestrictedName.Of(symbol, isInvisible: true) : OfAccessor(member, symbol);
    }

    // One accessor of a free property or event may be for the package alone.
    private static RestrictedName? OfAccessor(CoreMember member, CoreSymbol property)
    {
        if (property is not BinaryCoreSymbol { Declaration.Kind: HandleKind.PropertyDefinition or HandleKind.EventDefinition } || member.Handle.Kind != HandleKind.MethodDefinition)
            return null;
        var metadata = member.Image.Metadata;
        var own = AnnotationReader.Read(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)member.Handle).GetCustomAttributes());
        return own.Has(SymbolMarks.PackageInternal) ? RestrictedName.Of(new AccessorSymbol(property, own), isInvisible: false) : null;
    }

    // The member's root declaration.
    private RestrictedName? ThroughTable(CoreMember member)
    {
        if (member.Handle.Kind != HandleKind.MethodDefinition)
            return Direct(member);
        var attributes = member.Image.Metadata.GetMethodDefinition((MethodDefinitionHandle)member.Handle).Attributes;
        if ((attributes & MethodAttributes.Virtual) == 0)
            return Direct(member);
        return members.RootOf(member) is { } root && Cores.PackageOf(root.Image.Assembly) is not null ? Direct(root) : null;
    }

    private void Collect(SignatureType type, ref List<RestrictedName>? names)
    {
        if (type.Kind is SignatureKind.Named or SignatureKind.Generic && OfType(type.Handle) is { } name)
            (names ??= []).Add(name);
        if (type.Element is { } element)
            Collect(element, ref names);
        foreach (var argument in type.Arguments)
            Collect(argument, ref names);
    }
}
