// Options, validators and change listeners of own settings.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Acme.Hosting;

public sealed class DeskOptions
{
    public int Windows { get; set; }
}

public sealed class DeskSetup(IOfficeClock clock) : IConfigureOptions<DeskOptions>, IValidateOptions<DeskOptions>
{
    public void Configure(DeskOptions options) => options.Windows = clock.Today.Day;

    public ValidateOptionsResult Validate(string name, DeskOptions options) => ValidateOptionsResult.Success;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<DeskOptions>, DeskSetup>();
        services.AddTransient<IValidateOptions<DeskOptions>, DeskSetup>();
        services.PostConfigure<DeskOptions>(options => options.Windows++);
    }
}
