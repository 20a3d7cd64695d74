using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.References;
using NoCustomization.Verification.Sites;

namespace NoCustomization.Verification.Calls;

/// <summary>The code of an assembly as the analysis of calls reads it: expressions and methods, one object for each.</summary>
internal sealed class CallCode : IDisposable
{
    private readonly Dictionary<ILNode, BinaryExpression> _expressions = [];
    private readonly Dictionary<EntityHandle, BinaryMethod?> _methods = [];
    private readonly Dictionary<int, int> _ownMethods = [];
    private MemberLookup? _members;
    private TokenUses? _uses;
    private HelperTokens? _helpers;

    /// <summary>Prepares for an assembly.</summary>
    /// <param name="module">Its code.</param>
    /// <param name="names">Finds core types by text.</param>
    /// <param name="marks">Which tokens are calls of reflection or of helpers.</param>
    public CallCode(ModuleCode module, NamedTypes names, TokenMap marks)
    {
        Module = module;
        Marks = marks;
        Types = new ReflectedTypes(module, names);
        Written = new WrittenTypes(this);
        Fields = new FieldStores(this);
        Calls = new CallReader(this);
        Guards = new BinaryGuards(this);
        Owners = new GeneratedOwners(module.Vendor.Image);
        Tokens = new CoreTokens(module.Vendor);
    }

    /// <summary>The assembly's code.</summary>
    public ModuleCode Module { get; }

    /// <summary>The assembly's metadata.</summary>
    public MetadataReader Metadata => Module.Vendor.Metadata;

    /// <summary>Which tokens are calls of reflection or of helpers.</summary>
    public TokenMap Marks { get; }

    /// <summary>The types.</summary>
    public ReflectedTypes Types { get; }

    /// <summary>Types as code writes them.</summary>
    public WrittenTypes Written { get; }

    /// <summary>What fields hold.</summary>
    public FieldStores Fields { get; }

    /// <summary>What calls do.</summary>
    public CallReader Calls { get; }

    /// <summary>The tests that lead to expressions.</summary>
    public BinaryGuards Guards { get; }

    /// <summary>Who calls and writes what is the assembly's own.</summary>
    public TokenUses Uses => _uses ??= new TokenUses(Module);

    /// <summary>The tokens by which the assembly calls its own methods.</summary>
    public HelperTokens Helpers => _helpers ??= new HelperTokens(this);

    /// <summary>The core members that tokens mean.</summary>
    public CoreTokens Tokens { get; }

    /// <summary>To whom the methods belong that the compiler made.</summary>
    public GeneratedOwners Owners { get; }

    /// <summary>Gives back what is lent from assembly to assembly.</summary>
    public void Dispose() => _uses?.Dispose();

    /// <summary>The expression of a value.</summary>
    public BinaryExpression Of(CodeValue value)
    {
        if (!_expressions.TryGetValue(value.Node, out var expression))
            _expressions.Add(value.Node, expression = new BinaryExpression(this, value));
        return expression;
    }

    /// <summary>A method whose body is at hand; null where there is none.</summary>
    public BinaryMethod? MethodOf(MethodDefinitionHandle handle)
    {
        if (!_methods.TryGetValue(handle, out var method))
            _methods.Add(handle, method = handle.IsNil || Metadata.GetMethodDefinition(handle).RelativeVirtualAddress == 0 ? null : new BinaryMethod(this, handle));
        return method;
    }

    /// <summary>The method of the assembly that a token means; nil where it means another's.</summary>
    public MethodDefinitionHandle Resolve(int token)
    {
        if (token >>> 24 == (int)TableIndex.MethodDef)
            return LocalMethods.Resolve(Metadata, MetadataTokens.EntityHandle(token));
        if (!_ownMethods.TryGetValue(token, out var row))
            _ownMethods.Add(token, row = MetadataTokens.GetRowNumber(LocalMethods.Resolve(Metadata, MetadataTokens.EntityHandle(token))));
        return MetadataTokens.MethodDefinitionHandle(row);
    }

    /// <summary>The bodies in which a lambda may be made: that of the method that a user wrote, and those of the other lambdas, iterators and async methods in it.</summary>
    public IEnumerable<MethodCode> BodiesAround(MethodDefinitionHandle lambda)
    {
        var type = Metadata.GetMethodDefinition(lambda).GetDeclaringType();
        if (OwnerOf(lambda) is { } owner && Module.Of(owner.Handle) is { } written)
        {
            yield return written;
            foreach (var node in written.Tree.Nodes)
            {
                if (owner.NestedIn(node) is { } nested && nested.Handle != lambda && Metadata.GetMethodDefinition(nested.Handle).GetDeclaringType() != type && Module.Of(nested.Handle) is { } machine)
                    yield return machine;
            }
        }

        foreach (var sibling in Metadata.GetTypeDefinition(type).GetMethods())
        {
            if (sibling != lambda && MethodOf(sibling) is { IsNested: true } && Module.Of(sibling) is { } body)
                yield return body;
        }
    }

    /// <summary>The core's member that a reference means; null where it is somebody else's.</summary>
    public CoreSymbol? CoreOf(int token)
    {
        var handle = MetadataTokens.EntityHandle(token);
        if (handle.Kind == HandleKind.MethodSpecification)
            handle = Metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        if (handle.Kind != HandleKind.MemberReference)
            return null;
        var reference = Metadata.GetMemberReference((MemberReferenceHandle)handle);
        if (Module.Vendor.Cores.TypeOf(Module.Vendor.Image, reference.Parent) is not { } type)
            return null;
        return (_members ??= new MemberLookup(Module.Vendor.Types, Module.Vendor.Hierarchy)).Find(Module.Vendor.Image, reference) is { } member
            ? Module.Vendor.Cores.Of(member.Image, member.Type, member.Handle) ?? type
            : type;
    }

    /// <summary>Whether writes of raw memory matter: known when all bodies have been seen.</summary>
    public bool FollowsMemory { get; set; }

    /// <summary>The method that a user wrote to which a method belongs; null where it belongs to none.</summary>
    public BinaryMethod? OwnerOf(MethodDefinitionHandle method) =>
        Owners.OwnerOf(method, out _) is { Kind: HandleKind.MethodDefinition } owner ? MethodOf((MethodDefinitionHandle)owner) : null;
}
