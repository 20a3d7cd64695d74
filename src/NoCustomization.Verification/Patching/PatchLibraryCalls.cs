using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.References;

namespace NoCustomization.Verification.Patching;

/// <summary>What the calls of patching libraries are pointed at.</summary>
internal sealed class PatchLibraryCalls
{
    private readonly PatchContext _context;
    private readonly Reflection _reflection;
    private readonly TraverseChain _traverse;

    /// <summary>Reads the calls of one assembly.</summary>
    public PatchLibraryCalls(PatchContext context)
    {
        _context = context;
        _reflection = new Reflection(context, this);
        _traverse = new TraverseChain(context, this);
        Members = new MemberLookup(context.Vendor.Types, context.Vendor.Hierarchy);
    }

    /// <summary>What values of reflection stand for.</summary>
    public Reflection Reflection => _reflection;

    /// <summary>Finds what member references mean.</summary>
    public MemberLookup Members { get; }

    /// <summary>Whether a method belongs to a patching library.</summary>
    public static bool Has(Callee callee) => PatchLibraries.Harmony.Contain(callee.Namespace) || PatchLibraries.MonoMod.Contain(callee.Namespace);

    /// <summary>What a call or creation is pointed at, or null where it is none of interest or its target is not known.</summary>
    public PatchTarget? TargetOf(CodeValue call, Callee callee)
    {
        switch (PatchMeanings.Of(PatchLibraries.Harmony.Contain(callee.Namespace), callee.TypeName, callee.Name, call.Node.Is(System.Reflection.Metadata.ILOpCode.Newobj)))
        {
            case PatchMeaning.None:
                return null;
            case PatchMeaning.Traverse:
                return _traverse.TargetOf(call, callee);
            case var meaning:
                var facts = new CallFacts(call, callee, _context, _reflection);
                if (PatchMeanings.Read(meaning, facts) is not { } accessed)
                    return null;
                return accessed.Argument >= 0 ? _reflection.MemberOf(facts.ArgumentOf(accessed.Argument)) : _context.Find(accessed.Type, accessed.Query);
        }
    }
}
