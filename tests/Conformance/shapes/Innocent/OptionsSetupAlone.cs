// A class that could set options of the package, and is registered nowhere; a library whose methods have the same names.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Unused : IConfigureOptions<FilingOptions>, IValidateOptions<FilingOptions>
{
    public void Configure(FilingOptions options) => options.Days = 7;

    public ValidateOptionsResult Validate(string name, FilingOptions options) => ValidateOptionsResult.Success;
}

public sealed class Registry
{
    public Registry Configure<T>(Action<T> set) => this;

    public Registry PostConfigure<T>(Action<T> set) => this;

    public OptionsBuilder AddOptions<T>() => new();
}

public sealed class OptionsBuilder
{
    public OptionsBuilder Bind(string section) => this;
}

public static class Startup
{
    public static void Configure(Registry registry)
    {
        registry.Configure<FilingOptions>(o => o.Days = 7).PostConfigure<FilingOptions>(o => o.Days = 7);
        registry.AddOptions<FilingOptions>().Bind("Acme");
    }
}
