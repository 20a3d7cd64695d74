// The package's service is taken out of the collection, by type argument and by value.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.RemoveAll<IOfficeClock>(); // expect: NC4002
        services.RemoveAll(typeof(IResidentRepository)); // expect: NC4002
        services.RemoveAll(typeof(ICodeTable<>)); // expect: NC4002
        services.RemoveAll<OfficeClock>(); // expect: NC4002
        services.RemoveAllKeyed<IOfficeClock>("night"); // expect: NC4002
        services.RemoveAllKeyed(typeof(IOfficeClock), "night"); // expect: NC4002
        ServiceCollectionDescriptorExtensions.RemoveAll<IOfficeClock>(services); // expect: NC4002
        services.RemoveAll<IMoveCheck>();
        services.RemoveAll<System.TimeProvider>();
    }
}
