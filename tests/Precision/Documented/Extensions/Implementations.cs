// What the documentation of Microsoft.Extensions tells libraries and applications to implement and derive.
using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.ObjectPool;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Documented;

public class FeeOptions
{
    [Required]
    public string Name { get; set; } = "";

    public int Amount { get; set; }
}

[OptionsValidator]
public partial class FeeValidation : IValidateOptions<FeeOptions>;

public class FeeSetup : IConfigureNamedOptions<FeeOptions>
{
    public void Configure(string? name, FeeOptions options) => Configure(options);

    public void Configure(FeeOptions options) => options.Amount = 1;
}

public class FeeDefaults : IPostConfigureOptions<FeeOptions>
{
    public void PostConfigure(string? name, FeeOptions options) => options.Amount = Math.Max(options.Amount, 1);
}

public class FeeChanges : IOptionsChangeTokenSource<FeeOptions>
{
    public string? Name => null;

    public IChangeToken GetChangeToken() => NullChangeToken.Singleton;
}

public class EntitySource : IConfigurationSource
{
    public IConfigurationProvider Build(IConfigurationBuilder builder) => new EntityProvider();
}

public class EntityProvider : ConfigurationProvider
{
    public override void Load() => Data = new Dictionary<string, string?> { ["Fees:Amount"] = "1" };
}

public sealed partial class Worker(ILogger<Worker> logger) : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        Stopping("worker");
        await base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Delay(1, stoppingToken);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Name} stops")]
    private partial void Stopping(string name);
}

public class Watch : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

public class Lifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

[ProviderAlias("Color")]
public sealed class ColorProvider : ILoggerProvider, ISupportExternalScope
{
    public ILogger CreateLogger(string categoryName) => new ColorLogger();

    public void SetScopeProvider(IExternalScopeProvider scopeProvider)
    {
    }

    public void Dispose()
    {
    }
}

public class ColorLogger : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
    }
}

public class PlainOptions : SimpleConsoleFormatterOptions
{
    public string? Prefix { get; set; }
}

public class PlainFormatter(IOptionsMonitor<PlainOptions> options) : ConsoleFormatter("plain")
{
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter) => textWriter.Write(options.CurrentValue.Prefix);
}

public class Signing : DelegatingHandler;

public class SigningFilter : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        builder.AdditionalHandlers.Add(new Signing());
    };
}

public class NoCache : IDistributedCache
{
    public byte[]? Get(string key) => null;

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.FromResult<byte[]?>(null);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
    {
    }

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => Task.CompletedTask;

    public void Refresh(string key)
    {
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key)
    {
    }

    public Task RemoveAsync(string key, CancellationToken token = default) => Task.CompletedTask;
}

public class Wordings : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new Wording();

    public IStringLocalizer Create(string baseName, string location) => new Wording();
}

public class Wording : IStringLocalizer
{
    public LocalizedString this[string name] => new(name, name);

    public LocalizedString this[string name, params object[] arguments] => this[name];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}

public class Builders : PooledObjectPolicy<StringBuilder>
{
    public override StringBuilder Create() => new();

    public override bool Return(StringBuilder obj) => obj.Capacity < 1024;
}

public class NoFiles : IFileProvider
{
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath) => new NotFoundFileInfo(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}

public class Alive : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(HealthCheckResult.Healthy());
}

public class Publisher : IHealthCheckPublisher
{
    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken) => Task.CompletedTask;
}

public class ContainerFactory : IServiceProviderFactory<IServiceCollection>
{
    public IServiceCollection CreateBuilder(IServiceCollection services) => services;

    public IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder) => containerBuilder.BuildServiceProvider();
}
