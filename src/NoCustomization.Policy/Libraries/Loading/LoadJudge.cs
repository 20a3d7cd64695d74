using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Loading;

/// <summary>
/// NC3005: code that supplies an assembly of a core: loads a file of its name, loads whatever where the runtime asks for it, or answers with an assembly of its own. Loading by
/// name gives the genuine one, and a handler that names no core supplies what is the vendor's.
/// </summary>
internal sealed class LoadJudge : LibraryJudge
{
    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.RuntimePatching;

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words =>
    [
        "LoadFrom", "UnsafeLoadFrom", "LoadFile", "LoadFromAssemblyPath", "LoadFromNativeImagePath", "LoadFromStream", "AssemblyResolve", "TypeResolve",
        new("Load", WordUse.AfterWord, "Assembly"), new("Load", WordUse.AfterWord, "CurrentDomain"), new("Resolving", WordUse.AfterWord, "Default"), new("Resolving", WordUse.NearAnchor),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => ["AssemblyLoadContext"];

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => @namespace switch
    {
        "System.Reflection" => type is "Assembly",
        "System.Runtime.Loader" => type is "AssemblyLoadContext",
        "System" => type is "AppDomain",
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) => member.Name switch
    {
        "LoadFrom" or "UnsafeLoadFrom" or "LoadFile" => member.Type == "Assembly",
        "Load" => member.Type is "Assembly" or "AppDomain",
        "LoadFromAssemblyPath" or "LoadFromNativeImagePath" or "LoadFromStream" or "add_Resolving" => member.Type == "AssemblyLoadContext",
        "add_AssemblyResolve" or "add_TypeResolve" => member.Type == "AppDomain",
        _ => false,
    };

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        if (!Knows(new CalledMember(call.Method.Namespace, call.Method.Type, call.Method.Name, null)))
            return;
        var core = call.Method.Name.StartsWith("add_", System.StringComparison.Ordinal) ? AnsweredBy(call) : LoadedBy(call);
        if (core is not null && LoadUsages.Supply(call.Packages, core) is { } usage)
            usages.Add(usage);
    }

    private static string? LoadedBy(LibraryCall call)
    {
        if (call.Shape.IsGroup)
            return null;
        var argument = call.Shape.Argument(0);
        if (call.Method.Name == "Load" && !IsBytes(call, argument))
            return null;
        foreach (var name in PathTail.NamesOf(call, argument))
        {
            if (call.Evaluation.Cores.AssemblyOf(name) is not null)
                return name;
        }

        return RequestedName.Before(call.Expression, call.Evaluation, call.Frame);
    }

    // What is loaded by name is the genuine one.
    private static bool IsBytes(LibraryCall call, Expression? argument)
    {
        foreach (var (source, _) in call.Evaluation.Sources(argument, call.Frame))
        {
            if (source.Shape is CallShape { Method.Namespace: "System.IO" })
                return true;
        }

        return false;
    }

    // A handler that answers a request for a core with an assembly of the vendor's; what it loads for one is told at the load.
    private static string? AnsweredBy(LibraryCall call)
    {
        foreach (var (handler, frame) in call.Evaluation.Sources(call.Shape.Argument(0), call.Frame))
        {
            if (handler.Shape is not FunctionShape { Method: var method })
                continue;
            foreach (var answer in method.Returns)
            {
                foreach (var (source, home) in call.Evaluation.Sources(answer, frame))
                {
                    if (IsOwn(call, source, home) && (RequestedName.Before(source, call.Evaluation, home) ?? RequestedName.Before(answer, call.Evaluation, home)) is { } core)
                        return core;
                }
            }
        }

        return null;
    }

    private static bool IsOwn(LibraryCall call, Expression answer, Frame? frame) => answer.Shape switch
    {
        CallShape { Method: { Type: "Assembly", Name: "GetExecutingAssembly" } } => true,
        CallShape { Method: { Type: "Type" or "TypeInfo", Name: "get_Assembly" }, Receiver: { } type } => call.Evaluation.Types(type, frame) is [{ Core: null }],
        _ => false,
    };
}
