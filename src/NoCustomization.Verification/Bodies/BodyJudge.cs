using System.Reflection;
using System.Reflection.Metadata;
using System.Threading;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.References;

namespace NoCustomization.Verification.Bodies;

/// <summary>
/// Judges what method bodies do. Which tokens matter is worked out before any body is read; then one linear pass looks every operand up, and only a body that
/// uses such a token is made into trees and looked at closely.
/// </summary>
internal sealed class BodyJudge : IAssemblyJudge
{
    /// <inheritdoc/>
    public void Judge(VendorAssembly vendor, CancellationToken cancellationToken)
    {
        var metadata = vendor.Metadata;
        var map = new TokenMap(metadata);
        var members = new MemberLookup(vendor.Types, vendor.Hierarchy);
        var names = new NameJudge(vendor.Image, vendor.Cores, members);
        var references = TokenTable.Create(names);
        references.Mark(map);
        if (references.HasTypes)
            new SignatureReferences(vendor, names).Judge(cancellationToken);
        // An attribute's typeof leaves no token.
        AttributeReferences.Judge(vendor, references, new NamedTypes(vendor.Image, vendor.Types, vendor.Cores));
        if (map.IsEmpty)
            return;
        var parameters = new OptionalParameters(vendor.Image, members);
        foreach (var handle in metadata.MethodDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var method = metadata.GetMethodDefinition(handle);
            if ((method.ImplAttributes & MethodImplAttributes.CodeTypeMask) != MethodImplAttributes.IL || !MethodBody.TryRead(vendor.Image.Pe, method.RelativeVirtualAddress, out var body))
                continue;
            var marks = map.In(body);
            if (marks == TokenMarks.None)
                continue;
            var code = new MethodCode(vendor, handle, body);
            if ((marks & TokenMarks.Reference) != 0 && !references.IsStub(handle))
                BodyReferences.Judge(references, parameters, code, body);
        }
    }
}
