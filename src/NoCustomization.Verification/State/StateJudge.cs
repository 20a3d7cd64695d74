using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.References;

namespace NoCustomization.Verification.State;

/// <summary>NC2005 in one assembly: which members of a core hold state is found by the member references, before any body is read.</summary>
internal sealed class StateJudge
{
    private readonly Dictionary<int, Usage> _usages = [];
    private readonly WrittenPlaces _places;

    private StateJudge(VendorAssembly vendor) => _places = new WrittenPlaces(vendor);

    /// <summary>Marks the members that hold state; null where the assembly refers to none.</summary>
    public static StateJudge? Prepare(VendorAssembly vendor, TokenMap map)
    {
        StateJudge? judge = null;
        var members = new StateMembers(vendor);
        foreach (var handle in vendor.Metadata.MemberReferences)
        {
            if (members.UsageOf(vendor.Metadata.GetMemberReference(handle)) is not { } usage)
                continue;
            var token = MetadataTokens.GetToken(handle);
            (judge ??= new StateJudge(vendor))._usages.Add(token, usage);
            map.Mark(token, TokenMarks.State);
        }

        return judge;
    }

    /// <summary>Judges a body that uses a marked token.</summary>
    public void Judge(MethodCode code)
    {
        foreach (var node in code.Tree.Nodes)
        {
            if (node.Kind != NodeKind.Instruction || OpcodeTable.OperandOf(node.OpCode) != OperandKind.Token || !_usages.TryGetValue(node.Operand, out var usage) || !Writes(code, node))
                continue;
            if (!HandlesClauses.IsFor(code, node, out var handler))
                code.Report(usage, node.Offset);
            else if (!handler.IsNil)
                code.ReportAt(usage, handler);
        }
    }

    private bool Writes(MethodCode code, ILNode node) => node.OpCode switch
    {
        ILOpCode.Stsfld => !NextStatements.Advances(code, node),
        ILOpCode.Ldsflda => _places.IsWritten(code, node),
        ILOpCode.Call or ILOpCode.Callvirt => !MemberNames.NameOf(code.Metadata, node.Operand).StartsWith("get_", System.StringComparison.Ordinal) || _places.IsWritten(code, node),
        _ => false,
    };
}
