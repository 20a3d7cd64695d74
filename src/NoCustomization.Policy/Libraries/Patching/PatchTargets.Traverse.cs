using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Patching;

/// <content>Chains of Harmony's <c>Traverse</c>: <c>Traverse.Create(core).Field("inner").Property("Rate")</c>.</content>
internal sealed partial class PatchTargets
{
    // The last core members that the chain up to a call reaches, or the core types with which it begins.
    private List<PatchTarget> Traversed(CallShape call, Frame? frame)
    {
        if (call.Method.Name == ".ctor" || call.Receiver is null)
            return OfTypes(RootOf(call, frame));
        var found = new List<PatchTarget>();
        if (_depth >= MaxDepth)
            return found;
        _depth++;
        foreach (var (source, home) in evaluation.Sources(call.Receiver, frame))
        {
            if (source.Shape is not CallShape before || PatchApi.Of(before.Method.Namespace, before.Method.Type, before.Method.Name) != PatchMeaning.Traverse)
                continue;
            foreach (var target in Traversed(before, home))
                AddSteps(target, call, frame, found);
        }

        _depth--;
        return found;
    }

    private void AddSteps(PatchTarget target, CallShape call, Frame? frame, List<PatchTarget> found)
    {
        var known = found.Count;
        if (TraverseCall.StepOf(call.Method.Name) is { } sort && target.Type is { } type)
        {
            foreach (var name in evaluation.Texts(call.Argument(ParameterSort.Text), frame))
            {
                if (MemberChoices.Find(type, new MemberQuery(sort, name)) is { } member)
                    found.Add(new PatchTarget(member.Core ?? target.Core, member.ValueType));
            }
        }

        if (found.Count == known)
            found.Add(target);
    }

    private List<ReflectedType> RootOf(CallShape call, Frame? frame)
    {
        if (TraverseCall.BeginsWithTypeArgument(call.Method.Name) && call.TypeArguments.Count == 1)
            return evaluation.Types(call.TypeArguments[0], frame);
        if (TraverseCall.BeginsWithTypeName(call.Method.Name))
            return evaluation.TypesOfText(call.Argument(0), null, frame);
        var types = evaluation.Types(call.Argument(0), frame);
        return types.Count > 0 ? types : evaluation.TypesOfValue(call.Argument(0), frame);
    }
}
