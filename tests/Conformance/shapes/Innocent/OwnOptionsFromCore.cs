// Options of one's own that are made from the package's, or hold them.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todoke;
using Todoke.Clients;

namespace Acme.Hosting;

public sealed class AcmeOptions
{
    public int Days { get; set; }

    public FilingOptions Wanted { get; set; }

    public Type Kind { get; set; }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddOptions<AcmeOptions>().Configure<IOptions<FilingOptions>>((own, filing) => own.Days = filing.Value.Days);
        services.AddOptions<AcmeOptions>().Configure<IRegistryClient>((own, client) => own.Kind = client.GetType());
        services.Configure<AcmeOptions>(own => own.Wanted = new FilingOptions { Days = 3 });
        services.PostConfigure<AcmeOptions>(own => own.Kind = typeof(FilingOptions));
    }
}
