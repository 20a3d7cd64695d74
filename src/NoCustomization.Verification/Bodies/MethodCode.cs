using System.Reflection.Metadata;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>One body that is looked at closely.</summary>
internal sealed class MethodCode
{
    private readonly VendorAssembly _vendor;

    /// <summary>Makes the trees of a body.</summary>
    public MethodCode(VendorAssembly vendor, MethodDefinitionHandle method, MethodBody body)
    {
        _vendor = vendor;
        Method = method;
        Tree = BodyTree.Create(vendor.Metadata, body, token => HoistedFields.IsHoisted(vendor.Metadata, token));
        Statements = Statements.Of(vendor.Symbols.Symbols, method);
    }

    /// <summary>The method.</summary>
    public MethodDefinitionHandle Method { get; }

    /// <summary>The vendor's metadata.</summary>
    public MetadataReader Metadata => _vendor.Metadata;

    /// <summary>Its expression trees.</summary>
    public BodyTree Tree { get; }

    /// <summary>Its statements.</summary>
    public Statements Statements { get; }

    /// <summary>Whether it carries the mark of members that compilers make. A user may write it too.</summary>
    public bool IsMarkedGenerated =>
        AttributeNames.AnyCompilerGenerated(_vendor.Metadata, _vendor.Metadata.GetMethodDefinition(Method).GetCustomAttributes());

    /// <summary>Puts a usage by an instruction to the rules, once where the compiler copied the instruction into several constructors.</summary>
    public void Report(in Usage usage, int offset)
    {
        if (!_vendor.Sites.IsRepeatedInitializer(Method, offset))
            _vendor.Findings.Execute(usage, Method, offset);
    }

    /// <summary>Puts a usage to the rules that another method of the same type declares.</summary>
    public void ReportAt(in Usage usage, MethodDefinitionHandle declaration) => _vendor.Findings.Declare(usage, declaration);
}
