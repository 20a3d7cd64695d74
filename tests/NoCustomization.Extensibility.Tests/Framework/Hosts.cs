using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Framework;

/// <summary>A host of the test core, as its author composes it.</summary>
internal sealed class Hosts
{
    private readonly ServiceCollection _services = new();
    private readonly Dictionary<string, string?> _settings = [];
    private readonly Dictionary<string, Action<IExtensionBuilder>> _extensions = [];

    public Hosts(Action<StandardPackageBuilder>? package = null)
    {
        _services.AddScoped<OfficeSession>();
        _services.AddScoped<IFeeCalculator, FeeCalculator>();
        _services.AddSingleton<Plumbing>();
        _services.Configure<OfficeOptions>(options => options.Office = "Zeirishi");
        _services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        _services.AddSingleton<IConfiguration>(_ => new ConfigurationBuilder().AddInMemoryCollection(_settings).Build());
        Builder = _services.AddStandardPackage(typeof(IFeeRule).Assembly, package);
    }

    public LogRecorder Logs { get; } = new();

    public ExtensionHostBuilder Builder { get; }

    public static Hosts WithDefaultFee(Action<ExtensionPointBuilder<IFeeRule>>? more = null) => new(package => package.Point<IFeeRule>(point =>
    {
        point.Default<StandardFee>();
        more?.Invoke(point);
    }));

    public Hosts Set(string key, string value)
    {
        _settings[key] = value;
        return this;
    }

    public Hosts With(string id, Action<IExtensionBuilder> configure)
    {
        _extensions[id] = configure;
        Builder.Sources.Add(new InlineSource(id));
        return this;
    }

    public ServiceProvider Build()
    {
        InlineEntry.OfTest.Value = _extensions;
        return _services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    /// <summary>What became of the only extension.</summary>
    public ExtensionReport ReportOf(string id) => Build().GetRequiredService<IExtensionInventory>().Extensions.Single(extension => extension.Id == id);
}
