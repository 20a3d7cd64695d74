using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>Lists the members of a type that a user wrote and that have names of their own: no accessors, constructors, operators.</summary>
internal static class HidingMembers
{
    /// <summary>The members of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isWanted">Says by its name whether a member is wanted; null for all.</param>
    public static List<HidingMember> Of(TypeInstance type, Predicate<StringHandle>? isWanted = null)
    {
        var members = new List<HidingMember>();
        isWanted ??= _ => true;
        AddMethods(type, members, isWanted);
        AddProperties(type, members, isWanted);
        AddEvents(type, members, isWanted);
        AddFields(type, members, isWanted);
        AddTypes(type, members, isWanted);
        return members;
    }

    private static void AddMethods(TypeInstance type, List<HidingMember> members, Predicate<StringHandle> isWanted)
    {
        var metadata = type.Image.Metadata;
        Dictionary<MethodDefinitionHandle, EntityHandle>? accessors = null;
        var isRecord = RecordMembers.IsRecord(type.Image, type.Handle);
        foreach (var handle in type.Definition.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            var access = method.Attributes & MethodAttributes.MemberAccessMask;
            if (access <= MethodAttributes.Private || !isWanted(method.Name) || (accessors ??= type.Image.AccessorsOf(type.Handle)).ContainsKey(handle))
                continue;
            var name = metadata.GetString(method.Name);
            var isSpecial = (method.Attributes & MethodAttributes.SpecialName) != 0 && (name.StartsWith('.') || name.StartsWith("op_", StringComparison.Ordinal));
            if (isSpecial || name.StartsWith('<') || isRecord && RecordMembers.IsSynthesized(type.Image, type.Handle, method))
                continue;
            members.Add(new HidingMember(type, handle, HidingKind.Method, name, access, handle, method.Signature));
        }
    }

    private static void AddProperties(TypeInstance type, List<HidingMember> members, Predicate<StringHandle> isWanted)
    {
        var metadata = type.Image.Metadata;
        var isRecord = RecordMembers.IsRecord(type.Image, type.Handle);
        foreach (var handle in type.Image.PropertiesOf(type.Handle))
        {
            var property = metadata.GetPropertyDefinition(handle);
            if (!isWanted(property.Name))
                continue;
            var accessors = property.GetAccessors();
            var (access, accessor) = Widest(metadata, accessors.Getter, accessors.Setter);
            if (access <= MethodAttributes.Private || isRecord && RecordMembers.IsSynthesized(type.Image, type.Handle, metadata.GetMethodDefinition(accessor)))
                continue;
            var name = metadata.GetString(property.Name);
            var kind = SignatureParser.ParameterCount(metadata, property.Signature) > 0 ? HidingKind.Indexer : HidingKind.Property;
            members.Add(new HidingMember(type, handle, kind, name, access, accessor, property.Signature));
        }
    }

    private static void AddEvents(TypeInstance type, List<HidingMember> members, Predicate<StringHandle> isWanted)
    {
        var metadata = type.Image.Metadata;
        foreach (var handle in type.Image.EventsOf(type.Handle))
        {
            var @event = metadata.GetEventDefinition(handle);
            if (!isWanted(@event.Name))
                continue;
            var accessors = @event.GetAccessors();
            var (access, accessor) = Widest(metadata, accessors.Adder, accessors.Remover);
            if (access > MethodAttributes.Private)
                members.Add(new HidingMember(type, handle, HidingKind.Event, metadata.GetString(@event.Name), access, accessor, default));
        }
    }

    private static void AddFields(TypeInstance type, List<HidingMember> members, Predicate<StringHandle> isWanted)
    {
        var metadata = type.Image.Metadata;
        foreach (var handle in type.Definition.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            var access = (MethodAttributes)(field.Attributes & FieldAttributes.FieldAccessMask);
            if (access <= MethodAttributes.Private || !isWanted(field.Name))
                continue;
            var name = metadata.GetString(field.Name);
            if (!name.StartsWith('<'))
                members.Add(new HidingMember(type, handle, HidingKind.Field, name, access, default, default));
        }
    }

    private static void AddTypes(TypeInstance type, List<HidingMember> members, Predicate<StringHandle> isWanted)
    {
        var metadata = type.Image.Metadata;
        foreach (var handle in type.Definition.GetNestedTypes())
        {
            var nested = metadata.GetTypeDefinition(handle);
            if (!isWanted(nested.Name))
                continue;
            var access = (nested.Attributes & TypeAttributes.VisibilityMask) switch
            {
                TypeAttributes.NestedPublic => MethodAttributes.Public,
                TypeAttributes.NestedFamily => MethodAttributes.Family,
                TypeAttributes.NestedFamORAssem => MethodAttributes.FamORAssem,
                TypeAttributes.NestedAssembly => MethodAttributes.Assembly,
                TypeAttributes.NestedFamANDAssem => MethodAttributes.FamANDAssem,
                _ => MethodAttributes.Private,
            };
            var name = metadata.GetString(nested.Name);
            if (access > MethodAttributes.Private && !GeneratedNames.IsUnspeakableType(name) && !IsEventDelegate(type, name))
                members.Add(new HidingMember(type, handle, HidingKind.Type, name, access, default, default));
        }
    }

    // Visual Basic declares a delegate type for "Event E(x As Integer)"; nobody wrote it. Its accessors are not hidden by signature, C#'s are.
    private static bool IsEventDelegate(TypeInstance type, string name)
    {
        const string Suffix = "EventHandler";
        if (!name.EndsWith(Suffix, StringComparison.Ordinal))
            return false;
        var metadata = type.Image.Metadata;
        foreach (var handle in type.Image.EventsOf(type.Handle))
        {
            var @event = metadata.GetEventDefinition(handle);
            var adder = @event.GetAccessors().Adder;
            if (metadata.StringComparer.Equals(@event.Name, name[..^Suffix.Length])
                && (adder.IsNil || (metadata.GetMethodDefinition(adder).Attributes & MethodAttributes.HideBySig) == 0))
            {
                return true;
            }
        }

        return false;
    }

    private static (MethodAttributes Access, MethodDefinitionHandle Accessor) Widest(MetadataReader metadata, MethodDefinitionHandle first, MethodDefinitionHandle second)
    {
        var a = AccessOf(metadata, first);
        var b = AccessOf(metadata, second);
        return a >= b ? (a, first) : (b, second);
    }

    private static MethodAttributes AccessOf(MetadataReader metadata, MethodDefinitionHandle handle) =>
        handle.IsNil ? MethodAttributes.PrivateScope : metadata.GetMethodDefinition(handle).Attributes & MethodAttributes.MemberAccessMask;
}
