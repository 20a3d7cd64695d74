using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>One body that is looked at closely.</summary>
internal sealed class MethodCode
{
    private readonly int _localSignature;
    private SignatureType[]? _locals;
    private MethodShape? _shape;

    /// <summary>Makes the trees of a body.</summary>
    public MethodCode(ModuleCode module, MethodDefinitionHandle method, MethodBody body)
    {
        Module = module;
        Method = method;
        Tree = BodyTree.Create(Metadata, body, token => HoistedFields.IsHoisted(Metadata, token));
        Statements = Statements.Of(module.Vendor.Symbols.Symbols, method);
        _localSignature = body.LocalSignatureToken;
    }

    /// <summary>The code of the assembly.</summary>
    public ModuleCode Module { get; }

    /// <summary>The vendor's metadata.</summary>
    public MetadataReader Metadata => Module.Vendor.Metadata;

    /// <summary>The method.</summary>
    public MethodDefinitionHandle Method { get; }

    /// <summary>The method's row.</summary>
    public MethodDefinition Definition => Metadata.GetMethodDefinition(Method);

    /// <summary>Its expression trees.</summary>
    public BodyTree Tree { get; }

    /// <summary>Its statements.</summary>
    public Statements Statements { get; }

    /// <summary>Its signature.</summary>
    public MethodShape Shape => _shape ??= SignatureParser.Method(Metadata, Definition.Signature);

    /// <summary>Whether it carries the mark of members that compilers make. A user may write it too.</summary>
    public bool IsMarkedGenerated => AttributeNames.AnyCompilerGenerated(Metadata, Definition.GetCustomAttributes());

    /// <summary>The type of a local; null where the signature has none.</summary>
    public SignatureType? LocalType(int index)
    {
        _locals ??= MetadataTokens.EntityHandle(_localSignature) is { IsNil: false, Kind: HandleKind.StandaloneSignature } handle
            ? SignatureParser.Locals(Metadata, (StandaloneSignatureHandle)handle)
            : [];
        return index < _locals.Length ? _locals[index] : null;
    }

    /// <summary>The type of an argument, the receiver first; null where there is none.</summary>
    public SignatureType? ArgumentType(int index)
    {
        if (Shape.Header.IsInstance)
        {
            if (index == 0)
                return SignatureType.Named(Definition.GetDeclaringType());
            index--;
        }

        return index < Shape.Parameters.Length ? Shape.Parameters[index] : null;
    }

    /// <summary>Whether the local that an instruction loads has one value: it is a temporary, or stored once where its name is in scope.</summary>
    public bool HasOneValue(ILNode load)
    {
        if (load.Is(ILOpCode.Ldfld))
            return HoistedFields.IsTemporary(Metadata, load.Operand) || Tree.Stores(ILOpCode.Stfld, load.Operand).Where(n => !n.Inputs[1].Is(ILOpCode.Ldnull)).Take(2).Count() <= 1;
        if (!load.Is(ILOpCode.Ldloc))
            return false;
        var (start, end) = Statements.ScopeOf(load.Operand, load.Offset) ?? (load.Definition?.Offset ?? 0, 0);
        return Tree.StoresBetween(load.Operand, start, end) <= 1;
    }

    /// <summary>Puts a usage by an instruction to the rules, once where the compiler copied the instruction into several constructors.</summary>
    public void Report(in Usage usage, int offset)
    {
        if (!Module.Vendor.Sites.IsRepeatedInitializer(Method, offset))
            Module.Vendor.Findings.Execute(usage, Method, offset);
    }

    /// <summary>Puts a usage to the rules that another method of the same type declares.</summary>
    public void ReportAt(in Usage usage, MethodDefinitionHandle declaration) => Module.Vendor.Findings.Declare(usage, declaration);
}
