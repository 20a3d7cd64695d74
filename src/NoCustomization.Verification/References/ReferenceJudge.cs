using System.Threading;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Cores;

namespace NoCustomization.Verification.References;

/// <summary>NC2003 and NC2004 in one assembly.</summary>
internal sealed class ReferenceJudge
{
    private readonly VendorAssembly _vendor;
    private readonly NamedTypes _types;
    private readonly NameJudge _names;
    private readonly TokenTable _tokens;

    private ReferenceJudge(ModuleCode module, NamedTypes types)
    {
        _vendor = module.Vendor;
        _types = types;
        var members = new MemberLookup(_vendor.Types, _vendor.Hierarchy);
        _names = new NameJudge(_vendor.Image, _vendor.Cores, members);
        _tokens = TokenTable.Create(_names);
    }

    /// <summary>Works out which tokens name something restricted, and marks them.</summary>
    public static ReferenceJudge Prepare(ModuleCode module, NamedTypes types, TokenMap map)
    {
        var judge = new ReferenceJudge(module, types);
        judge._tokens.Mark(map);
        return judge;
    }

    /// <summary>Judges declarations and attributes.</summary>
    public void JudgeDeclarations(CancellationToken cancellationToken)
    {
        if (_tokens.HasTypes)
            new SignatureReferences(_vendor, _names).Judge(cancellationToken);
        // An attribute's typeof leaves no token.
        AttributeReferences.Judge(_vendor, _tokens, _types);
    }

    /// <summary>Judges a body that uses a marked token.</summary>
    public void Judge(MethodCode code, MethodBody body)
    {
        if (!_tokens.IsStub(code.Method))
            BodyReferences.Judge(_tokens, code, body);
    }
}
