using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries.Hosting;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>
/// NC4006: ASP.NET Core. What names a core's controllers or addresses is a usage wherever it stands; what stands around every request of the host, where the host is the core's.
/// </summary>
internal sealed class MvcJudge : LibraryJudge
{
    private const string AspNetCore = "Microsoft.AspNetCore";

    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.Composition;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Markers { get; } = ["Microsoft.AspNetCore.Hosting.IStartupFilter", "Microsoft.AspNetCore.Mvc.MvcOptions", "Microsoft.AspNetCore.Routing.IEndpointRouteBuilder"];

    /// <inheritdoc/>
    public override IReadOnlyList<CollectionSource> Collections => MvcLists.Sources;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => MvcLists.Names;

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words => AllWords();

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) =>
        MvcLists.Has(@namespace, type) || Endpoints.Has(@namespace, type) || IsControllerType(@namespace, type) || ServiceCall.Has(@namespace, type);

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member)
    {
        if (MvcLists.Has(member.Namespace, member.Type))
            return Array.IndexOf(MvcLists.Changes, member.Name) >= 0 && (member.Namespace is "Microsoft.AspNetCore.Mvc.Filters" or "Microsoft.Extensions.DependencyInjection" || MvcLists.MayHold(member.Element));
        if (Endpoints.Has(member.Namespace, member.Type))
            return Endpoints.Knows(member.Name);
        return IsControllerType(member.Namespace, member.Type) ? member.Name is "get_ControllerType" or "get_ControllerTypeInfo" : ServiceCall.Knows(member);
    }

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        var (space, type, name) = (call.Method.Namespace, call.Method.Type, call.Method.Name);
        if (MvcLists.Has(space, type) && Array.IndexOf(MvcLists.Changes, name) >= 0)
            OfList(call, usages);
        else if (Endpoints.Has(space, type))
            Endpoints.Add(call, usages);
        else if (IsControllerType(space, type))
            OfComparison(call, usages);
        else if (ServiceCall.Has(space, type) && !ServiceCall.Removes(call))
            OfServices(call, usages);
    }

    private static bool IsControllerType(string @namespace, string type) =>
        type is "ControllerModel" or "ControllerActionDescriptor" && @namespace.StartsWith(AspNetCore + ".Mvc.", StringComparison.Ordinal);

    private static void OfList(LibraryCall call, List<Usage> usages)
    {
        foreach (var (source, _) in call.Evaluation.Sources(call.Shape.Subject, call.Frame))
        {
            if (source.Shape is not CallShape property)
                continue;
            var list = MvcLists.Of(property.Method);
            var isTaken = call.Method.Name is "Remove" or "RemoveAt" or "Clear";
            if (list == MvcList.Pipeline || list == MvcList.Parts && call.Method.Name is "Clear" or "RemoveAt")
                AddHost(call, usages);
            else if (list is MvcList.Parts or MvcList.Controllers && isTaken)
                AddTaken(call, usages);
        }
    }

    // typeof(X).GetTypeInfo(), or a part made of typeof(X).Assembly.
    private static void AddTaken(LibraryCall call, List<Usage> usages)
    {
        foreach (var (item, frame) in call.Evaluation.Sources(call.Shape.Argument(call.Shape.Arguments.Count - 1), call.Frame))
        {
            var type = item;
            if (item.Shape is CallShape { Method: { Type: "AssemblyPart" or "CompiledRazorAssemblyPart", Name: ".ctor" }, Arguments: [{ } assembly] })
                type = call.Evaluation.Sources(assembly, frame) is [({ Shape: CallShape { Method.Name: "get_Assembly", Receiver: { } of } }, _)] ? of : null;
            foreach (var named in call.Evaluation.Types(type, frame))
            {
                if (named.Core is { } target)
                    usages.Add(Usage.Of(UsageKind.HookPipeline, target));
            }
        }
    }

    private static void OfComparison(LibraryCall call, List<Usage> usages)
    {
        foreach (var step in call.Expression.Holder?.Steps ?? [])
        {
            if (step.Shape is not EqualityShape equality)
                continue;
            var other = call.Expression.IsPartOf(equality.Left) ? equality.Right : call.Expression.IsPartOf(equality.Right) ? equality.Left : null;
            foreach (var named in call.Evaluation.Types(other, call.Frame))
            {
                if (named.Core is { } target)
                    usages.Add(Usage.Of(UsageKind.HookPipeline, target));
            }
        }
    }

    private static void OfServices(LibraryCall call, List<Usage> usages)
    {
        foreach (var service in ServiceCall.ServicesOf(call))
        {
            if (StandsAround(service.Type.Definition) && call.Evaluation.Cores.HostUsing(AspNetCore) is { } host && !ServiceCall.Forwards(call, host.PackageId))
                usages.Add(host.Hook());
        }
    }

    private static void AddHost(LibraryCall call, List<Usage> usages)
    {
        if (call.Evaluation.Cores.HostUsing(AspNetCore) is { } host)
            usages.Add(host.Hook());
    }

    // Services of which the host takes all there are, and lets them have a hand in every request.
    private static bool StandsAround(string service) => service is
        AspNetCore + ".Hosting.IStartupFilter" or
        AspNetCore + ".Mvc.ApplicationModels.IApplicationModelProvider" or
        AspNetCore + ".Mvc.ApplicationModels.IPageApplicationModelProvider" or
        AspNetCore + ".Mvc.Abstractions.IActionDescriptorProvider" or
        AspNetCore + ".Mvc.Abstractions.IActionInvokerProvider" or
        AspNetCore + ".Mvc.Filters.IFilterProvider" or
        "Microsoft.Extensions.Http.IHttpMessageHandlerBuilderFilter";

    private static List<LibraryWord> AllWords()
    {
        List<LibraryWord> words = ["ControllerType", "ControllerTypeInfo", .. Endpoints.Words, .. ServiceCall.LibraryWords];
        foreach (var word in MvcLists.Changes)
            words.Add(new LibraryWord(word, WordUse.NearAnchor));
        return words;
    }
}
