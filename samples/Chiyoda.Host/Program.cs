// A municipality's host: loads what vendors delivered to a folder, uses it, and shows its health check.
// Chiyoda.Host --Folder=FOLDER [--Culture=ja] [--Health=FILE] [--Loading:EvaluationDate=2026-12-01] [--Logging:LogLevel:Default=Information]
using System;
using System.Globalization;
using System.IO;
using Chiyoda.Host;
using Juki;
using Juki.Certificates;
using Juki.Residents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using NoCustomization.Extensibility;

var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
if (builder.Configuration["Culture"] is { Length: > 0 } culture)
    CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);

var hanako = new Resident("13101000001", "Hanako Sato", new DateOnly(1948, 5, 1), "131016");
builder.Services.AddJuki(new CertificateRates { PerCopy = { ["residence"] = 300 } }, [hanako]);
builder.Services
    .AddStandardPackage(typeof(FeeCalculator).Assembly, package => package
        .Point<ICertificateFeeRule>(point => point.OnFailure(FailureAction.Fail).TimeLimit(TimeSpan.FromSeconds(2)))
        .Point<CertificateNotice>(point => point.Default<StandardNotice>()))
    .AddExtensionsFrom(builder.Configuration["Folder"] ?? "extensions", load => builder.Configuration.GetSection("Loading").Bind(load));
builder.Services.AddHealthChecks().AddStandardPackages();

using var host = builder.Build();
await host.StartAsync();
Report.Extensions(host.Services.GetRequiredService<IExtensionInventory>());
Report.Certificate(hanako, host.Services.GetRequiredService<CertificateIssuer>(), host.Services.GetRequiredService<IExtensionSet<IResidentLinkage>>());
var health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
Report.Health(health);
if (builder.Configuration["Health"] is { Length: > 0 } file)
    File.WriteAllText(file, Report.AsJson(health));
await host.StopAsync();
