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
    private readonly List<ReflectedType> _serviceTypes = [];
    private readonly List<CoreSymbol> _implementations = [];

    /// <summary>The core types that were compared with the type of the service; where there are none, with that of the implementation.</summary>
    public IReadOnlyList<CoreSymbol> Services => _services.Count > 0 ? _services : _implementations;

    /// <summary>The types, a core's or the vendor's, that were compared with the type of the service.</summary>
    public IReadOnlyList<ReflectedType> ServiceTypes => _serviceTypes;

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
        switch (test.Shape)
        {
            case EqualityShape comparison:
                Add(comparison.Left, comparison.Right, frame);
                Add(comparison.Right, comparison.Left, frame);
                break;
            // What has the type is, before all others, the type itself.
            case CallShape { Method: { Namespace: "System", Type: "Type", Name: "IsAssignableFrom" }, Receiver: { } general, Arguments: [{ } asked, ..] }:
                Add(asked, general, frame);
                break;
            case CallShape { Method: { Namespace: "System", Type: "Type", Name: "IsAssignableTo" }, Receiver: { } asked, Arguments: [{ } general, ..] }:
                Add(asked, general, frame);
                break;
            case CallShape { Method.Name: "Contains" } among when Enumerations.Enumerates(among.Method.Namespace, among.Method.Type) && among.Subject is { } collection:
                if (among.Argument(among.Receiver is null ? 1 : 0) is { } item)
                    Add(item, new ImpliedExpression(new ElementShape(collection)), frame);
                break;
        }
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
                if (function.Shape is not FunctionShape { Method: var method })
                    continue;
                foreach (var (test, at) in Evaluation.Admitting(method, home))
                    AddTest(test, at);
            }
        }
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
            if (!isOfImplementation)
                _serviceTypes.Add(type);
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
            if (source.Shape is not CallShape { Method: var read } || !Descriptors.IsOf(read))
                continue;
            isOfImplementation = read.Name == "get_ImplementationType";
            return isOfImplementation || Descriptors.GivesService(read);
        }

        return false;
    }
}
