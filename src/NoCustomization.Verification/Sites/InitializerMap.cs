using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Sites;

/// <summary>
/// The field initializers inside constructors. The code up to the store into a field belongs to that field where it runs before the base constructor
/// (C#), or in a static constructor that no user wrote. Elsewhere metadata cannot tell an initializer from an assignment; the debug symbols
/// can, where an explicit constructor's lines are known.
/// </summary>
internal sealed class InitializerMap(AssemblyImage image, SymbolReader symbols)
{
    private readonly Dictionary<EntityHandle, List<Initializer>> _constructors = [];

    /// <summary>The field or property whose initializer an instruction of a constructor belongs to; nil for other instructions and methods.</summary>
    public EntityHandle MemberAt(MethodDefinitionHandle method, int offset)
    {
        if (offset < 0)
            return default;
        foreach (var initializer in Of(method))
        {
            if (offset >= initializer.Start && offset <= initializer.End)
                return initializer.Member;
        }

        return default;
    }

    /// <summary>Whether an instruction lies in an initializer that an earlier constructor of the type holds too.</summary>
    public bool IsRepeated(MethodDefinitionHandle method, int offset)
    {
        if (MemberAt(method, offset) is not { IsNil: false } member)
            return false;
        var metadata = image.Metadata;
        foreach (var other in metadata.GetTypeDefinition(metadata.GetMethodDefinition(method).GetDeclaringType()).GetMethods())
        {
            if (other == method)
                return false;
            if (Of(other).Exists(i => i.Member == member))
                return true;
        }

        return false;
    }

    /// <summary>The first constructor that holds the initializer of a field, and the store at its end.</summary>
    public bool TryFind(FieldDefinitionHandle field, out MethodDefinitionHandle constructor, out int offset)
    {
        foreach (var method in image.Metadata.GetTypeDefinition(image.Metadata.GetFieldDefinition(field).GetDeclaringType()).GetMethods())
        {
            foreach (var initializer in Of(method))
            {
                if (initializer.Member == field)
                {
                    (constructor, offset) = (method, initializer.End);
                    return true;
                }
            }
        }

        (constructor, offset) = (default, -1);
        return false;
    }

    private List<Initializer> Of(MethodDefinitionHandle method)
    {
        if (!_constructors.TryGetValue(method, out var initializers))
            _constructors.Add(method, initializers = Read(method));
        return initializers;
    }

    private List<Initializer> Read(MethodDefinitionHandle handle)
    {
        var found = new List<Initializer>();
        var metadata = image.Metadata;
        var method = metadata.GetMethodDefinition(handle);
        var isStatic = metadata.StringComparer.Equals(method.Name, ".cctor");
        if (!isStatic && !metadata.StringComparer.Equals(method.Name, ".ctor") || !MethodBodies.TryRead(image.Pe, method, out var il))
            return found;
        var declaring = method.GetDeclaringType();
        var type = metadata.GetTypeDefinition(declaring);
        // Without a static constructor of the user's, a type may be initialized early.
        var all = isStatic && (type.Attributes & TypeAttributes.BeforeFieldInit) != 0;
        var baseCalled = false;
        var pending = new List<Initializer>();
        var start = 0;
        while (il.MoveNext())
        {
            if (StoredBy(declaring, il, isStatic) is { IsNil: false } member)
            {
                pending.Add(new Initializer(start, il.Offset, member));
                start = il.NextOffset;
            }
            else if (!isStatic && !baseCalled && il.OpCode == ILOpCode.Call && IsConstructorOf(metadata, MetadataTokens.EntityHandle(il.Operand), declaring, type.BaseType, out var isOwn))
            {
                // What was stored before the base call is an initializer; after a call of another own constructor there are none.
                baseCalled = true;
                if (isOwn)
                    return [];
                found.AddRange(pending);
                pending.Clear();
                start = il.NextOffset;
            }
        }

        if (pending.Count == 0)
            return found;
        var lines = new ConstructorLines(symbols, handle, pending[^1].End);
        foreach (var initializer in pending)
        {
            if (all || lines.IsOutside(initializer.End))
                found.Add(initializer);
        }

        return found;
    }

    // Visual Basic initializes an automatic property through its setter.
    private EntityHandle StoredBy(TypeDefinitionHandle declaring, in ILReader il, bool isStatic)
    {
        if (il.OpCode == (isStatic ? ILOpCode.Stsfld : ILOpCode.Stfld))
            return FieldOf(image.Metadata, declaring, MetadataTokens.EntityHandle(il.Operand));
        if (il.OpCode is not (ILOpCode.Call or ILOpCode.Callvirt))
            return default;
        var setter = LocalMethods.Resolve(image.Metadata, MetadataTokens.EntityHandle(il.Operand));
        return !setter.IsNil && image.AccessorsOf(declaring).TryGetValue(setter, out var property) && property.Kind == HandleKind.PropertyDefinition
            && image.Metadata.GetPropertyDefinition((PropertyDefinitionHandle)property).GetAccessors().Setter == setter ? property : default;
    }

    private static FieldDefinitionHandle FieldOf(MetadataReader metadata, TypeDefinitionHandle type, EntityHandle token)
    {
        if (token.Kind == HandleKind.FieldDefinition)
            return metadata.GetFieldDefinition((FieldDefinitionHandle)token).GetDeclaringType() == type ? (FieldDefinitionHandle)token : default;
        if (token.Kind != HandleKind.MemberReference)
            return default;
        var member = metadata.GetMemberReference((MemberReferenceHandle)token);
        if (TypeResolver.DefinitionOf(metadata, member.Parent) != type)
            return default;
        foreach (var handle in metadata.GetTypeDefinition(type).GetFields())
        {
            if (metadata.StringComparer.Equals(metadata.GetFieldDefinition(handle).Name, metadata.GetString(member.Name)))
                return handle;
        }

        return default;
    }

    private static bool IsConstructorOf(MetadataReader metadata, EntityHandle token, TypeDefinitionHandle type, EntityHandle baseType, out bool isOwn)
    {
        isOwn = false;
        StringHandle name;
        EntityHandle parent;
        if (token.Kind == HandleKind.MethodDefinition)
        {
            var method = metadata.GetMethodDefinition((MethodDefinitionHandle)token);
            (name, parent) = (method.Name, method.GetDeclaringType());
        }
        else if (token.Kind == HandleKind.MemberReference)
        {
            var member = metadata.GetMemberReference((MemberReferenceHandle)token);
            (name, parent) = (member.Name, TypeResolver.DefinitionOf(metadata, member.Parent));
        }
        else
        {
            return false;
        }

        if (parent.IsNil || !metadata.StringComparer.Equals(name, ".ctor"))
            return false;
        isOwn = parent == type;
        return isOwn || !baseType.IsNil && parent == TypeResolver.DefinitionOf(metadata, baseType);
    }
}

/// <summary>The code of one initializer.</summary>
/// <param name="Start">Its first instruction.</param>
/// <param name="End">The store.</param>
/// <param name="Member">The field or property.</param>
internal readonly record struct Initializer(int Start, int End, EntityHandle Member);
