using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>What the extractors of patches share for one assembly.</summary>
internal sealed class PatchContext
{
    private readonly MemberFinder _members;
    private readonly NamedTypes _names;

    /// <summary>Prepares for an assembly.</summary>
    public PatchContext(ModuleCode module, NamedTypes names)
    {
        Module = module;
        _names = names;
        _members = new MemberFinder(module.Vendor.Hierarchy);
    }

    /// <summary>The assembly's code.</summary>
    public ModuleCode Module { get; }

    /// <summary>The assembly.</summary>
    public VendorAssembly Vendor => Module.Vendor;

    /// <summary>A type that code names; null for arrays, primitives and type parameters.</summary>
    public ReflectedType? Reflect(CodeType? type)
    {
        if (type is not { } known || known.Handle.IsNil)
            return null;
        return new ReflectedType(Vendor.Cores.TypeOf(known.Image, known.Handle), Module.Types.Instance(known));
    }

    /// <summary>The core type of a name, or null where no core has one: of other people's types nothing is said.</summary>
    /// <param name="name"><c>Ns.Type</c>, <c>Ns.Outer+Inner</c>, with or without the assembly; type arguments are dropped.</param>
    public ReflectedType? FindType(string name) => _names.FindByText(name) is BinaryCoreSymbol symbol
        ? new ReflectedType(symbol, new TypeInstance(symbol.Image, symbol.Type, []))
        : null;

    /// <summary>A member of a type; the type alone where it is not known which.</summary>
    public PatchTarget? Find(ReflectedType? type, MemberQuery query) =>
        type is { } named ? Of(named, named.Instance is { } instance && query.NamesMember ? _members.Find(instance, query) : null) : null;

    /// <summary>The target that a type and a member are.</summary>
    public PatchTarget Of(ReflectedType type, FoundMember? member)
    {
        if (member is not { } found)
            return new PatchTarget(type, null, null);
        var core = found.Handle.Kind == System.Reflection.Metadata.HandleKind.TypeDefinition
            ? Vendor.Cores.Of(found.Image, (System.Reflection.Metadata.TypeDefinitionHandle)found.Handle)
            : Vendor.Cores.Of(found.Image, found.Type, found.Handle);
        return new PatchTarget(type, member, core);
    }
}
