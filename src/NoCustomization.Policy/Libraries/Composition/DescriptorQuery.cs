using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>For which services descriptors are looked for, as far as comparisons of their types tell.</summary>
internal sealed class DescriptorQuery(Evaluation evaluation)
{
    private const int MaxDepth = 16;

    private int _depth;

    private readonly List<CoreSymbol> _services = [];
    private readonly List<CoreSymbol> _implementations = [];

    /// <summary>The core types that were compared with the type of the service; where there are none, with that of the implementation.</summary>
    public IReadOnlyList<CoreSymbol> Services => _services.Count > 0 ? _services : _implementations;

    /// <summary>Whether the implementation is compared with a type that is not a core's.</summary>
    public bool IsForOwn { get; private set; }

    /// <summary>Adds what an expression looks for that gives descriptors.</summary>
    public void AddFound(Expression? descriptors, Frame? frame)
    {
        if (descriptors is null || _depth == MaxDepth)
            return;
        _depth++;
        foreach (var (source, home) in evaluation.Sources(descriptors, frame))
        {
            switch (source.Shape)
            {
                case ElementShape element:
                    AddFound(element.Collection, home);
                    break;
                case CallShape { Method.Namespace: "System.Linq" or "System.Collections.Generic" } query:
                    AddQuery(query, home);
                    break;
            }
        }

        _depth--;
    }

    /// <summary>Adds what a test admits.</summary>
    public void AddTest(Expression test, Frame? frame)
    {
        if (test.Shape is not EqualityShape comparison)
            return;
        Add(comparison.Left, comparison.Right, frame);
        Add(comparison.Right, comparison.Left, frame);
    }

    private void AddQuery(CallShape query, Frame? frame)
    {
        AddFound(query.Subject, frame);
        // What is skipped stays.
        if (query.Method.Name is "SkipWhile" or "Except" or "ExceptBy")
            return;
        foreach (var argument in query.Arguments)
        {
            foreach (var (function, home) in evaluation.Sources(argument, frame))
            {
                if (function.Shape is FunctionShape { Method: var method })
                    AddPredicate(method, home);
            }
        }
    }

    private void AddPredicate(OwnMethod method, Frame? frame)
    {
        if (_depth == MaxDepth)
            return;
        _depth++;
        foreach (var guard in method.Affirming)
        {
            if (!guard.Holds)
                continue;
            if (guard.Test.Shape is OwnCallShape { Method: var own } call && Evaluation.Enter(call, frame, guard.Test) is { } entered)
                AddPredicate(own, entered);
            else
                AddTest(guard.Test, frame);
        }

        _depth--;
    }

    private void Add(Expression property, Expression value, Frame? frame)
    {
        foreach (var (source, home) in evaluation.Sources(property, frame))
        {
            if (source.Shape is not CallShape { Method: var read, Receiver: { } receiver })
                continue;
            if (read is { Name: "get_FullName" } && IsType(receiver, home, out var isOfImplementation))
                AddTypes(evaluation.TypesOfText(value, null, frame), isOfImplementation);
            else if (IsType(source, home, out isOfImplementation))
                AddTypes(evaluation.Types(value, frame), isOfImplementation);
        }
    }

    private void AddTypes(List<ReflectedType> types, bool isOfImplementation)
    {
        foreach (var type in types)
        {
            if (type.Core is { } core)
                (isOfImplementation ? _implementations : _services).Add(core);
            else
                IsForOwn |= isOfImplementation;
        }
    }

    private bool IsType(Expression value, Frame? frame, out bool isOfImplementation)
    {
        isOfImplementation = false;
        foreach (var (source, _) in evaluation.Sources(value, frame))
        {
            if (source.Shape is not CallShape { Method: { Type: ServiceTypes.Descriptor, Namespace: ServiceTypes.Namespace, Name: var name } })
                continue;
            isOfImplementation = name == "get_ImplementationType";
            return isOfImplementation || name == "get_ServiceType";
        }

        return false;
    }
}
