// Options of the package set by delegates: for one name, for all, before and after everybody else.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Microsoft.Extensions.DependencyInjection;
using Todoke;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Configure<FilingOptions>(o => o.Days = 7); // expect: NC4005
        services.Configure<FilingOptions>("night", o => o.Days = 7); // expect: NC4005
        services.ConfigureAll<FilingOptions>(o => o.Days = 7); // expect: NC4005
        services.PostConfigure<FilingOptions>(o => o.Days = 7); // expect: NC4005
        services.PostConfigure<FilingOptions>("night", o => o.Days = 7); // expect: NC4005
        services.PostConfigureAll<FilingOptions>(o => o.Days = 7); // expect: NC4005
        services.Configure((FilingOptions o) => o.Days = 7); // expect: NC4005
        services.Configure<FilingOptions>(Shorten); // expect: NC4005
        OptionsServiceCollectionExtensions.Configure<FilingOptions>(services, Shorten); // expect: NC4005
        services // expect: NC4005
            .AddOptions()
            .Configure<DeskOptions>(o => o.Window = "1")
            .Configure<FilingOptions>(o => o.Days = 7);
    }

    private static void Shorten(FilingOptions options) => options.Days = 7;
}
