// What a configuration point lets one do: every form of setting it.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Desk : IConfigureOptions<DeskOptions>, IValidateOptions<DeskOptions>
{
    public void Configure(DeskOptions options) => options.Window = "1";

    public ValidateOptionsResult Validate(string name, DeskOptions options) => ValidateOptionsResult.Success;
}

public static class Startup
{
    public static void Configure(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DeskOptions>(o => o.Window = "1");
        services.PostConfigureAll<DeskOptions>(o => o.Window = "1");
        services.Configure<DeskOptions>(configuration.GetSection("Todoke:Desk"));
        services.AddOptions<DeskOptions>().BindConfiguration("Todoke:Desk").Validate(o => o.Window.Length > 0).ValidateOnStart();
        services.ConfigureOptions<Desk>();
        services.AddSingleton<IValidateOptions<DeskOptions>, Desk>();
        services.AddSingleton(Options.Create(new DeskOptions { Window = "2" }));
    }
}
