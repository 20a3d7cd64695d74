// The services that hand out options of the package, replaced.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Fixed : IOptionsFactory<FilingOptions>, IOptionsSnapshot<FilingOptions>
{
    public FilingOptions Value => new() { Days = 7 };

    public FilingOptions Create(string name) => Value;

    public FilingOptions Get(string name) => Value;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddTransient<IOptionsFactory<FilingOptions>, Fixed>(); // expect: NC4005
        services.Replace(ServiceDescriptor.Scoped<IOptionsSnapshot<FilingOptions>, Fixed>()); // expect: NC4005
        services.AddSingleton<IOptions<FilingOptions>>(Options.Create(new FilingOptions { Days = 7 })); // expect: NC4005
        services.AddSingleton(Options.Create(new FilingOptions { Days = 7 })); // expect: NC4005
        services.AddSingleton<IOptions<FilingOptions>>(new OptionsWrapper<FilingOptions>(new FilingOptions())); // expect: NC4005
    }
}
