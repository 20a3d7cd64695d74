using System.Collections.Generic;

namespace NoCustomization.Policy.Calls;

/// <content>What collections and tuples hold.</content>
internal sealed partial class Evaluation
{
    private void CollectElements(Expression value, Expression? collection, Frame? frame, List<(Expression, Frame?)> sources, int depth)
    {
        var known = sources.Count;
        AddElements(collection, frame, sources, depth);
        if (sources.Count == known)
            sources.Add((value, frame));
    }

    private void AddElements(Expression? collection, Frame? frame, List<(Expression, Frame?)> sources, int depth)
    {
        foreach (var (whole, home) in Sources(collection, frame))
        {
            switch (whole.Shape)
            {
                case ElementsShape { Items: var items }:
                    foreach (var item in items)
                        Collect(item, home, sources, depth + 1);
                    break;
                case CallShape call when Enumerations.KeepsElements(call.Method) && depth < MaxDepth:
                    AddElements(call.Subject, home, sources, depth + 1);
                    break;
                case CallShape { Method: { Name: "Select", Namespace: "System.Linq" }, Arguments: [{ } mapped, { } function, ..] } when depth < MaxDepth:
                    Expression element = new ImpliedExpression(new ElementShape(mapped));
                    Collect(new ImpliedExpression(new InvocationShape(function, [element])), home, sources, depth + 1);
                    break;
            }
        }
    }

    private void CollectItems(Expression value, ItemShape item, Frame? frame, List<(Expression, Frame?)> sources, int depth)
    {
        var known = sources.Count;
        foreach (var (whole, home) in Sources(item.Tuple, frame))
        {
            if (whole.Shape is TupleShape { Items: var items } && item.Index < items.Count)
                Collect(items[item.Index], home, sources, depth + 1);
        }

        if (sources.Count == known)
            sources.Add((value, frame));
    }
}
