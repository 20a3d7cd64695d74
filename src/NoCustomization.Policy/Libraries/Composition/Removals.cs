using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>Calls that take registrations out of a container.</summary>
internal static class Removals
{
    /// <summary>Adds the services that a call names.</summary>
    public static void AddNamed(LibraryCall call, List<Usage> usages)
    {
        var named = new NamedTypes(call.Shape, call.Frame, call.Evaluation);
        if (named.Count == 0)
            return;
        foreach (var service in named.Types(0))
            Add(service.Core, usages);
    }

    /// <summary>Adds the services of the descriptors that were looked for, or that a test before the call admits.</summary>
    /// <param name="call">The call.</param>
    /// <param name="descriptor">The descriptor; null where its place is given.</param>
    /// <param name="usages">Where to add them.</param>
    public static void AddFound(LibraryCall call, Expression? descriptor, List<Usage> usages)
    {
        var query = new DescriptorQuery(call.Evaluation);
        query.AddFound(descriptor, call.Frame);
        foreach (var guard in call.Expression.Admitting)
        {
            if (guard.Holds)
                query.AddTest(guard.Test, call.Frame);
        }

        // What the vendor registered itself it may take out again.
        if (query.IsForOwn)
            return;
        foreach (var service in query.Services)
            Add(service, usages);
    }

    private static void Add(CoreSymbol? service, List<Usage> usages)
    {
        if (service is not null && !usages.Exists(u => u.Target == service))
            usages.Add(Usage.Of(UsageKind.RemoveService, service));
    }
}
