using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>What registrations do to cores.</summary>
internal static class Registrations
{
    /// <summary>Adds a usage for each core service that gets an implementation which is not the core's.</summary>
    public static void Add(LibraryCall call, Registration registration, List<Usage> usages, bool decorates = false)
    {
        foreach (var service in registration.Services)
        {
            if (service.Core is not { } target || registration.Implementations is not { } implementations)
                continue;
            var (isOwn, wraps) = (false, decorates);
            foreach (var implementation in implementations)
            {
                // Of several services and implementations not each goes with each.
                if (implementation.Type is { } type && (type.Core?.Package.Id == target.Package.Id || implementations.Count + registration.Services.Count > 2 && !type.IsA(service)))
                    continue;
                isOwn = true;
                wraps |= Implementations.Wraps(implementation, service, call.Evaluation);
            }

            if (isOwn)
                usages.Add(Usage.Of(wraps ? UsageKind.DecorateService : UsageKind.RegisterService, target, ExtensionHost.TraitOf(call, target)));
        }
    }
}
