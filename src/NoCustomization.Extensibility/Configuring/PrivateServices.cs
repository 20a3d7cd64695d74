using System.Collections.ObjectModel;
using Microsoft.Extensions.DependencyInjection;

namespace NoCustomization.Extensibility.Configuring;

/// <summary>The private services of an extension. Refuses at the line that registers what is not the vendor's.</summary>
internal sealed class PrivateServices(Refusals refusals) : Collection<ServiceDescriptor>, IServiceCollection
{
    protected override void InsertItem(int index, ServiceDescriptor item)
    {
        refusals.DemandPrivate(item);
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, ServiceDescriptor item)
    {
        refusals.DemandPrivate(item);
        base.SetItem(index, item);
    }
}
