// The package's check of its options, taken out or joined by one of the vendor's.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Anything : IValidateOptions<FilingOptions>
{
    public ValidateOptionsResult Validate(string name, FilingOptions options) => ValidateOptionsResult.Success;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.RemoveAll<IValidateOptions<FilingOptions>>(); // expect: NC4005
        services.RemoveAll(typeof(IConfigureOptions<FilingOptions>)); // expect: NC4005
        services.AddSingleton<IValidateOptions<FilingOptions>, Anything>(); // expect: NC4005
        services.AddOptionsWithValidateOnStart<FilingOptions, Anything>(); // expect: NC4005
    }
}
