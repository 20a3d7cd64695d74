// Options of the package bound to a section of the vendor's configuration.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todoke;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<FilingOptions>(configuration.GetSection("Acme:Filing")); // expect: NC4005
        services.Configure<FilingOptions>("night", configuration); // expect: NC4005
        services.Configure<FilingOptions>(configuration, binder => binder.BindNonPublicProperties = true); // expect: NC4005
        services.Configure<DeskOptions>(configuration.GetSection("Todoke:Desk"));
    }
}
