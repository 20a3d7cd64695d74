// A generic helper of the vendor's: the call that brings in the options is the finding.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public static class Settings
{
    public static void Set<T>(this IServiceCollection services, Action<T> set)
        where T : class => services.Configure(set);

    public static OptionsBuilder<T> BindTo<T>(this IServiceCollection services, string section)
        where T : class => services.AddOptions<T>().BindConfiguration(section);

    public static void SetUp(IServiceCollection services, Type setup) => services.ConfigureOptions(setup);
}

public sealed class Shorter : IConfigureOptions<FilingOptions>
{
    public void Configure(FilingOptions options) => options.Days = 7;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Set<FilingOptions>(o => o.Days = 7); // expect: NC4005
        services.Set<DeskOptions>(o => o.Window = "1");
        services.BindTo<FilingOptions>("Acme"); // expect: NC4005
        services.BindTo<DeskOptions>("Acme");
        Settings.SetUp(services, typeof(Shorter)); // expect: NC4005
    }
}
