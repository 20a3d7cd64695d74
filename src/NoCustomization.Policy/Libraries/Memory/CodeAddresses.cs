using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Reflection;

namespace NoCustomization.Policy.Libraries.Memory;

/// <summary>The methods of cores whose code, or whose description in the runtime, an address leads to.</summary>
internal sealed class CodeAddresses(Evaluation evaluation)
{
    private readonly List<CoreSymbol> _found = [];

    /// <summary>Finds them: of several overloads of which one is meant, the type.</summary>
    public List<CoreSymbol> Of(Expression? address, Frame? frame)
    {
        foreach (var (source, home) in evaluation.OriginsOf(address, frame, MemoryApi.KeepsAddress))
        {
            switch (source.Shape)
            {
                case CallShape { IsGroup: true } function:
                    Add(function.Target);
                    break;
                case CallShape { Method: { Namespace: "System", Type: "RuntimeMethodHandle", Name: "GetFunctionPointer" or "get_Value" } } code:
                    AddHandles(code.Receiver, home);
                    break;
                case CallShape { Method: { Type: "Marshal", Name: "GetFunctionPointerForDelegate" } } thunk:
                    AddFunctions(thunk.Argument(0), home);
                    break;
            }
        }

        return _found;
    }

    private void AddHandles(Expression? handle, Frame? frame)
    {
        foreach (var (source, home) in evaluation.OriginsOf(handle, frame, Nothing))
        {
            if (source.Shape is CallShape { Method.Name: "get_MethodHandle" } taken)
                AddMethods(taken.Receiver, home);
        }
    }

    private void AddMethods(Expression? method, Frame? frame)
    {
        foreach (var (source, home) in evaluation.OriginsOf(method, frame, Nothing))
        {
            switch (source.Shape)
            {
                case CallShape { Method: { Namespace: "System", Name: "get_Method" } } ofDelegate:
                    AddFunctions(ofDelegate.Receiver, home);
                    break;
                case CallShape { Method.Name: "GetMethodInfo" } ofDelegate:
                    AddFunctions(ofDelegate.Argument(0), home);
                    break;
                default:
                    CoreSymbol? target = null;
                    foreach (var member in evaluation.Members(source, home))
                        target = HiddenMembers.Joined(target, member.Core);
                    Add(target);
                    break;
            }
        }
    }

    private void AddFunctions(Expression? function, Frame? frame)
    {
        foreach (var (source, _) in evaluation.OriginsOf(function, frame, Nothing))
        {
            if (source.Shape is CallShape { IsGroup: true } group)
                Add(group.Target);
        }
    }

    private void Add(CoreSymbol? target)
    {
        if (target is not null && !_found.Exists(f => f.DocumentationId == target.DocumentationId))
            _found.Add(target);
    }

    private static bool Nothing(LibraryMethod method) => false;
}
