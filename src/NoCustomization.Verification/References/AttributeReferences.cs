using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>The restricted names in attributes (NC2003, NC2004): the attribute itself, its type arguments, <c>typeof</c> arguments, named members.</summary>
internal sealed class AttributeReferences
{
    private readonly VendorAssembly _vendor;
    private readonly MetadataReader _metadata;
    private readonly TokenTable _tokens;
    private readonly NamedTypes _types;
    private readonly byte[][] _coreNames;
    private readonly AttributeTargets _targets;
    private readonly Dictionary<EntityHandle, bool> _hasRestrictedMember = [];

    private AttributeReferences(VendorAssembly vendor, TokenTable tokens, NamedTypes types)
    {
        _vendor = vendor;
        _metadata = vendor.Metadata;
        _tokens = tokens;
        _types = types;
        _targets = new AttributeTargets(vendor.Metadata);
        var names = new List<byte[]>();
        foreach (var assembly in types.CoreAssemblies)
            names.Add(Encoding.UTF8.GetBytes(assembly.Facts.Name));
        _coreNames = [.. names];
    }

    /// <summary>Judges all attributes of an assembly.</summary>
    public static void Judge(VendorAssembly vendor, TokenTable tokens, NamedTypes types)
    {
        var references = new AttributeReferences(vendor, tokens, types);
        foreach (var handle in vendor.Metadata.CustomAttributes)
            references.Judge(vendor.Metadata.GetCustomAttribute(handle));
    }

    private void Judge(in CustomAttribute attribute)
    {
        if (_tokens.Of(MetadataTokens.GetToken(attribute.Constructor)) is { } names)
        {
            if (names.Member is { } name)
                Report(name, attribute);
            foreach (var argument in names.ParentArguments)
                Report(argument, attribute);
        }

        // The blob is decoded only where it may name a core's type.
        if (MentionsCore(attribute.Value))
            JudgeArguments(attribute, AttributeValue.Read(_metadata, attribute));
        else if (HasNamedArguments(attribute.Value) && IsOfCore(attribute) && HasRestrictedMember(AttributeNames.TypeOf(_metadata, attribute)))
            JudgeNamed(attribute, AttributeValue.Read(_metadata, attribute));
    }

    private void JudgeArguments(in CustomAttribute attribute, AttributeValue value)
    {
        foreach (var argument in value.Fixed)
            JudgeArgument(attribute, argument);
        foreach (var (_, argument) in value.Named)
            JudgeArgument(attribute, argument);
        if (IsOfCore(attribute))
            JudgeNamed(attribute, value);
    }

    private void JudgeArgument(in CustomAttribute attribute, object? argument)
    {
        if (argument is object?[] elements)
        {
            foreach (var element in elements)
                JudgeArgument(attribute, element);
        }
        else if (argument is AttributeType { Name: var text } && NamedTypes.Parse(text) is { } type)
        {
            foreach (var symbol in _types.In(type))
            {
                if (NameJudge.OfType(symbol) is { } name)
                    Report(name, attribute);
            }
        }
    }

    // [Free(Secret = 1)] names the member.
    private void JudgeNamed(in CustomAttribute attribute, AttributeValue value)
    {
        foreach (var (member, _) in value.Named)
        {
            if (_vendor.Types.Instantiate(_vendor.Image, AttributeNames.TypeOf(_metadata, attribute), []) is not { } type)
                return;
            if (MemberOf(type, member) is { } name)
                Report(name, attribute);
        }
    }

    // Most attributes have none, and then what is set need not be read.
    private bool HasRestrictedMember(EntityHandle attributeType)
    {
        if (!_hasRestrictedMember.TryGetValue(attributeType, out var result))
        {
            result = _vendor.Types.Instantiate(_vendor.Image, attributeType, []) is { } type && NamedMembers(type).Any(m => RestrictedOf(m) is not null);
            _hasRestrictedMember.Add(attributeType, result);
        }

        return result;
    }

    private RestrictedName? MemberOf(TypeInstance type, string name)
    {
        foreach (var member in NamedMembers(type))
        {
            if (member.Image.Metadata.StringComparer.Equals(NameOf(member), name))
                return RestrictedOf(member);
        }

        return null;
    }

    private IEnumerable<CoreMember> NamedMembers(TypeInstance type)
    {
        foreach (var at in _vendor.Hierarchy.BasesOf(type).Prepend(type))
        {
            foreach (var handle in at.Image.PropertiesOf(at.Handle))
                yield return new CoreMember(at.Image, at.Handle, handle);
            foreach (var handle in at.Definition.GetFields())
                yield return new CoreMember(at.Image, at.Handle, handle);
        }
    }

    private static StringHandle NameOf(CoreMember member) => member.Handle.Kind == HandleKind.PropertyDefinition
        ? member.Image.Metadata.GetPropertyDefinition((PropertyDefinitionHandle)member.Handle).Name
        : member.Image.Metadata.GetFieldDefinition((FieldDefinitionHandle)member.Handle).Name;

    private RestrictedName? RestrictedOf(CoreMember member) => RestrictedName.Of(_vendor.Cores.Of(member.Image, member.Type, member.Handle), isInvisible: false);

    private void Report(RestrictedName name, in CustomAttribute attribute) => _vendor.Findings.Declare(name.Usage, _targets.DeclarationOf(attribute.Parent));

    private bool IsOfCore(in CustomAttribute attribute)
    {
        var type = AttributeNames.TypeOf(_metadata, attribute);
        return !type.IsNil && _vendor.Cores.PackageOf(_vendor.Image, type) is not null;
    }

    // Prolog, arguments, count of named arguments: the last two bytes where there is none.
    private bool HasNamedArguments(BlobHandle value) => _metadata.GetBlobReader(value).Length > 4;

    private bool MentionsCore(BlobHandle value)
    {
        var reader = _metadata.GetBlobReader(value);
        if (reader.Length <= 4)
            return false;
        var bytes = AsSpan(reader);
        foreach (var name in _coreNames)
        {
            if (bytes.IndexOf(name) >= 0)
                return true;
        }

        return false;
    }

    private static unsafe ReadOnlySpan<byte> AsSpan(BlobReader reader) => new(reader.StartPointer, reader.Length);
}
