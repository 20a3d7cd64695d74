// Hosting startups in the configuration of a web host.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Acme.Hosting
{
    static class Hosts
    {
        static void Configure(IWebHostBuilder builder, WebApplicationBuilder application)
        {
            builder.UseSetting("hostingStartupAssemblies", "Acme.Injected"); // expect: NC3006
            application.WebHost.UseSetting(WebHostDefaults.HostingStartupAssembliesKey, "Acme.Injected;Acme.Other"); // expect: NC3006
            builder.UseSetting(WebHostDefaults.HostingStartupExcludeAssembliesKey, "Acme.Injected");
            builder.UseSetting(WebHostDefaults.ApplicationKey, Resident.DefaultCountry);
            builder.UseSetting("hostingStartupAssemblies", "Microsoft.AspNetCore.SpaProxy");
        }
    }
}
