// Options of the framework, set with what the package's services say.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Limits(IOptions<FilingOptions> filing) : IConfigureOptions<KestrelServerOptions>
{
    public void Configure(KestrelServerOptions options) => options.Limits.MaxConcurrentConnections = filing.Value.Days;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.ConfigureOptions<Limits>();
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, Limits>();
        services.Configure<Microsoft.AspNetCore.Http.Json.JsonOptions>(o => o.SerializerOptions.WriteIndented = true);
        services.PostConfigure<MvcOptions>(o => o.MaxModelValidationErrors = 3);
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<FilingOptions>>((kestrel, filing) => kestrel.Limits.MaxConcurrentConnections = filing.Value.Days);
    }
}
