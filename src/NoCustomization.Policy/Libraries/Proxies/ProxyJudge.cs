using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Proxies;

/// <summary>
/// NC3003: proxies, mocks and emitted subclasses of core types. Whatever the library, the types that a call names, by type arguments or as values of <c>Type</c>, tell
/// what the proxy stands in for; a call that names several core types is one usage of each.
/// </summary>
internal sealed class ProxyJudge : LibraryJudge
{
    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.RuntimePatching;

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words => ProxyApi.Words;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => ProxyApi.Anchors;

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => ProxyApi.Has(@namespace, type);

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) => ProxyApi.KindOf(member.Namespace, member.Type, member.Name) != ProxyKind.None;

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        var kind = ProxyApi.KindOf(call.Method.Namespace, call.Method.Type, call.Method.Name);
        // The constructor of a class derived from a mock calls that of the mock.
        if ((kind & ProxyKind.Owner) != 0 && !(call.Method.Name == ".ctor" && call.Shape.Receiver is not null))
            AddArguments(call, call.Shape.OwnerArguments, call.Shape.OwnerArguments.Count, usages);
        if ((kind & (ProxyKind.First | ProxyKind.All)) != 0)
        {
            var most = (kind & ProxyKind.All) != 0 ? int.MaxValue : 1;
            AddArguments(call, call.Shape.TypeArguments, most, usages);
            AddTypes(call, most, usages);
        }

        if ((kind & ProxyKind.Mixin) != 0)
            Add(call.Evaluation.TypesOfValue(call.Shape.Argument(0), call.Frame), usages);
        if ((kind & ProxyKind.Registered) != 0)
            Add(AutofacInterceptors.TypesOf(call), usages);
    }

    private static void AddArguments(LibraryCall call, IReadOnlyList<Shape> arguments, int most, List<Usage> usages)
    {
        for (var i = 0; i < arguments.Count && i < most; i++)
            Add(call.Evaluation.Types(arguments[i], call.Frame), usages);
    }

    private static void AddTypes(LibraryCall call, int most, List<Usage> usages)
    {
        for (var i = 0; i < call.Shape.Arguments.Count; i++)
        {
            switch (call.Method.Parameters[i])
            {
                case ParameterSort.Type when most-- > 0:
                    Add(call.Types(call.Shape.Arguments[i]), usages);
                    break;
                case ParameterSort.Types:
                    Add(call.Evaluation.TypesIn(call.Shape.Arguments[i], call.Frame), usages);
                    break;
            }
        }
    }

    private static void Add(List<ReflectedType> types, List<Usage> usages)
    {
        foreach (var type in types)
        {
            if (type.Core is { } core && !usages.Exists(u => u.Kind == UsageKind.Proxy && u.TargetId == core.DocumentationId))
                usages.Add(Usage.Of(UsageKind.Proxy, core));
        }
    }
}
