// Every step of a builder of options that sets or checks them: the builder itself does nothing.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todoke;
using Todoke.Clients;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FilingOptions>().Configure(o => o.Days = 7); // expect: NC4005
        services.AddOptions<FilingOptions>().Configure<IRegistryClient>((o, client) => o.Address = client.ToString()); // expect: NC4005
        services.AddOptions<FilingOptions>("night").PostConfigure(o => o.Days = 7); // expect: NC4005
        services.AddOptions<FilingOptions>().Bind(configuration.GetSection("Acme")); // expect: NC4005
        services.AddOptions<FilingOptions>().BindConfiguration("Acme:Filing"); // expect: NC4005
        services.AddOptions<FilingOptions>().Validate(o => o.Days > 3, "too short"); // expect: NC4005
        services.AddOptions<FilingOptions>().ValidateDataAnnotations(); // expect: NC4005
        services.AddOptions<FilingOptions>() // expect: NC4005, NC4005
            .ValidateOnStart()
            .Configure(o => o.Days = 7)
            .PostConfigure(o => o.Strict = false);
        services.AddOptionsWithValidateOnStart<FilingOptions, FilingValidator>();
    }
}
