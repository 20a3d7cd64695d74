// What sets options of the package, registered as a service.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Shorter : IConfigureNamedOptions<FilingOptions>, IPostConfigureOptions<FilingOptions>
{
    public void Configure(FilingOptions options) => options.Days = 7;

    public void Configure(string name, FilingOptions options) => Configure(options);

    public void PostConfigure(string name, FilingOptions options) => Configure(options);
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<FilingOptions>, Shorter>(); // expect: NC4005
        services.AddTransient(typeof(IPostConfigureOptions<FilingOptions>), typeof(Shorter)); // expect: NC4005
        services.AddSingleton<IConfigureOptions<FilingOptions>>(_ => new Shorter()); // expect: NC4005
        services.AddSingleton<IPostConfigureOptions<FilingOptions>>(new PostConfigureOptions<FilingOptions>("night", o => o.Days = 1)); // expect: NC4005
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<FilingOptions>, Shorter>()); // expect: NC4005
        services.AddSingleton<IConfigureOptions<FilingOptions>, FilingSetup>();
    }
}
