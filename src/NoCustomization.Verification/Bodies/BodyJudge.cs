using System.Threading;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Calls;
using NoCustomization.Verification.Patching;
using NoCustomization.Verification.References;
using NoCustomization.Verification.State;

namespace NoCustomization.Verification.Bodies;

/// <summary>
/// Judges what an assembly refers to and what its code does: NC2001 to NC2005, NC3001, NC4001. Which tokens matter is worked out before any body is read; then one
/// linear pass looks every operand up, and only a body that uses such a token is made into trees and looked at closely.
/// </summary>
internal sealed class BodyJudge : IAssemblyJudge
{
    /// <inheritdoc/>
    public void Judge(VendorAssembly vendor, CancellationToken cancellationToken)
    {
        var map = new TokenMap(vendor.Metadata);
        var module = new ModuleCode(vendor);
        var types = new NamedTypes(vendor.Image, vendor.Types, vendor.Cores);
        var references = ReferenceJudge.Prepare(module, types, map);
        var state = StateJudge.Prepare(vendor, map);
        var options = SharedOptionsJudge.Prepare(vendor, map);
        var findings = new PatchFindings();
        var usesPatchLibrary = PatchJudge.UsesLibrary(vendor.Metadata);
        using var code = new CallCode(module, types, map);
        var calls = new CallJudge(code, findings, usesPatchLibrary);
        var patches = usesPatchLibrary ? PatchJudge.Prepare(module, types, map, code, findings) : null;
        references.JudgeDeclarations(cancellationToken);
        patches?.JudgeDeclarations(cancellationToken);
        OverlayJudge.Judge(new ReflectedTypes(module, types), vendor);
        AccessorJudge.Judge(new PatchContext(module, types), cancellationToken);
        var scanner = new BodyScanner(map);
        foreach (var handle in vendor.Metadata.MethodDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!module.TryRead(handle, out var body))
                continue;
            var marks = scanner.Scan(body) & ~TokenMarks.Memory;
            if (marks == TokenMarks.None)
                continue;
            // Values are followed from body to body where patches and calls of libraries are concerned; other bodies are forgotten at once.
            var method = (marks & (TokenMarks.Patch | TokenMarks.Call)) != 0 ? module.Of(handle)! : new MethodCode(module, handle, body);
            if ((marks & TokenMarks.Reference) != 0)
                references.Judge(method, body);
            if ((marks & TokenMarks.State) != 0)
            {
                state?.Judge(method);
                options?.Judge(method);
            }

            if ((marks & TokenMarks.Patch) != 0)
                patches!.Judge(method);
            if ((marks & TokenMarks.Call) != 0)
                calls.Judge(method);
        }

        if (CodeAddresses.MayBeAtHand(code, scanner))
            calls.JudgeStores(scanner, cancellationToken);
        calls.JudgeHelpers(cancellationToken);
        findings.Settle();
    }
}
