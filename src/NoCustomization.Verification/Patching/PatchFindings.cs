using System.Collections.Generic;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Patching;

/// <summary>
/// NC3001 of one assembly. Targets that only run time knows count where the assembly patches a core for certain, once, at the first of them.
/// </summary>
internal sealed class PatchFindings
{
    private readonly List<(MethodCode Code, int Offset)> _unresolved = [];
    private CorePackage? _package;

    /// <summary>Notes what an attribute says.</summary>
    public void Note(in Usage usage)
    {
        if (_package is null || string.CompareOrdinal(usage.Package!.Id, _package.Id) < 0)
            _package = usage.Package;
    }

    /// <summary>Reports what code does.</summary>
    public void Report(MethodCode code, in Usage usage, int offset)
    {
        if (usage.Is(UsageTraits.Unresolved))
        {
            _unresolved.Add((code, offset));
            return;
        }

        Note(usage);
        code.Report(usage, offset);
    }

    /// <summary>Reports the first target that is not known, where the assembly patches a core.</summary>
    public void Settle()
    {
        if (_package is null || _unresolved.Count == 0)
            return;
        _unresolved.Sort(static (a, b) => (MetadataTokens.GetRowNumber(a.Code.Method), a.Offset).CompareTo((MetadataTokens.GetRowNumber(b.Code.Method), b.Offset)));
        var (code, offset) = _unresolved[0];
        code.Report(PatchCallJudge.UnresolvedIn(_package), offset);
    }
}
