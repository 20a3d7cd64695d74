using System;
using System.Collections.Generic;
using System.Linq;
using Autofac;
using Autofac.Builder;
using Autofac.Core;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Containers;

/// <summary>Finds in the host what an extension's container lacks and the host shares. The host owns it: the extension's container never disposes it.</summary>
internal sealed class SharedServiceSource(SharedServices shared) : IRegistrationSource
{
    public bool IsAdapterForIndividualComponents => false;

    public IEnumerable<IComponentRegistration> RegistrationsFor(Service service, Func<Service, IEnumerable<ServiceRegistration>> registrationAccessor)
    {
        if (service is not TypedService { ServiceType: var type })
            return [];
        if (shared.HasAll(type))
            return [Forward(type)];
        if (shared.WhyNotAll(type) is { } why)
            return [Refuse(type, why)];
        if (!shared.Has(type))
            return [];
        return shared.IsOptionsOfPackage(type) || !registrationAccessor(service).Any() ? [Forward(type)] : [];
    }

    private static IComponentRegistration Refuse(Type type, string why) =>
        RegistrationBuilder.ForDelegate(type, object (_, _) => throw new InvalidOperationException(HostTexts.NotGiven(type.ToString(), why))).ExternallyOwned().InstancePerDependency().CreateRegistration();

    private static IComponentRegistration Forward(Type type) =>
        RegistrationBuilder.ForDelegate(type, (context, _) => context.Resolve<HostServices>().Get(type)).ExternallyOwned().InstancePerDependency().CreateRegistration();
}
