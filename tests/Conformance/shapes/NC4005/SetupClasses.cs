// Classes that set options of the package: the class does nothing by itself, its registration is the finding.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Shorter : IConfigureOptions<FilingOptions>
{
    public void Configure(FilingOptions options) => options.Days = 7;
}

public sealed class Last : IPostConfigureOptions<FilingOptions>, IPostConfigureOptions<DeskOptions>
{
    public void PostConfigure(string name, FilingOptions options) => options.Strict = false;

    public void PostConfigure(string name, DeskOptions options) => options.Window = "1";
}

public sealed class Named : ConfigureNamedOptions<FilingOptions>
{
    public Named() : base("night", o => o.Days = 1)
    {
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.ConfigureOptions<Shorter>(); // expect: NC4005
        services.ConfigureOptions<Last>(); // expect: NC4005
        services.ConfigureOptions(typeof(Shorter)); // expect: NC4005
        services.ConfigureOptions(new Shorter()); // expect: NC4005
        var last = new Last();
        services.ConfigureOptions(last); // expect: NC4005
        services.ConfigureOptions<Named>(); // expect: NC4005
        services.ConfigureOptions(new ConfigureOptions<FilingOptions>(o => o.Days = 7)); // expect: NC4005
    }
}
