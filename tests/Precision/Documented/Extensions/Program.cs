// What the documentation of Microsoft.Extensions tells applications to register; not one finding.
using Documented;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Configuration;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.ObjectPool;
using Microsoft.Extensions.Options;

var builder = Host.CreateApplicationBuilder(args);
builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions()), _ => { });
builder.Configuration.AddEntities();
var services = builder.Services;

var bound = new FeeOptions();
builder.Configuration.GetSection("Fees").Bind(bound);
services.Configure<FeeOptions>(builder.Configuration.GetSection("Fees"));
services.AddOptions<FeeOptions>().Bind(builder.Configuration.GetSection("Fees")).ValidateDataAnnotations().ValidateOnStart();
services.AddSingleton<IValidateOptions<FeeOptions>, FeeValidation>();
services.AddSingleton<IPostConfigureOptions<FeeOptions>, FeeDefaults>();
services.ConfigureOptions<FeeSetup>();
services.AddSingleton<IOptions<FeeOptions>>(Options.Create(bound));
services.AddScoped(provider => provider.GetRequiredService<IOptionsMonitor<FeeOptions>>().CurrentValue);

services.TryAddEnumerable(ServiceDescriptor.Singleton<ILoggerProvider, ColorProvider>());
LoggerProviderOptions.RegisterProviderOptions<FeeOptions, ColorProvider>(services);
builder.Logging.AddConsole(options => options.FormatterName = "plain").AddConsoleFormatter<PlainFormatter, PlainOptions>();
services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);

services.AddHostedService<Worker>();
services.AddHostedService<Watch>();
services.AddSingleton<IHostLifetime, Lifetime>();
services.AddSingleton<IConfiguration>(builder.Configuration);

services.AddTransient<Signing>();
services.AddHttpClient("fees").AddHttpMessageHandler<Signing>();
services.AddSingleton<IHttpMessageHandlerBuilderFilter, SigningFilter>();

services.AddSingleton<IDistributedCache, NoCache>();
services.AddSingleton<IMemoryCache>(new MemoryCache(new MemoryCacheOptions { SizeLimit = 10 }));
services.AddSingleton<IFileProvider>(new PhysicalFileProvider("/"));
services.AddSingleton<IStringLocalizerFactory, Wordings>();
services.AddSingleton<ObjectPoolProvider, DefaultObjectPoolProvider>();
services.AddSingleton(provider => provider.GetRequiredService<ObjectPoolProvider>().Create(new Builders()));
services.AddHealthChecks().AddCheck<Alive>("alive");
services.AddSingleton<IHealthCheckPublisher, Publisher>();
builder.Build().Run();
