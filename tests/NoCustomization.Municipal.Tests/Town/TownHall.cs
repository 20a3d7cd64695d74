using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NoCustomization.Extensibility;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Shuno;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>A host of the test package: one body, its values, one vendor that provides everything.</summary>
internal sealed class TownHall : IDisposable
{
    private readonly IHost _host;

    public TownHall()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "Town", "values.json"));
        builder.Services.AddParameters(parameters => parameters.DeclareFrom(typeof(MunicipalCatalog).Assembly));
        builder.Services.AddScoped<RuleDesk>().AddScoped<LinkageDesk>().AddScoped<PartnerDesk>();
        builder.Services
            .AddStandardPackage(typeof(MunicipalCatalog).Assembly, package => package.Point<IDirectDebitFormat>(point => point.Default<ZenginFormat>()))
            .AddExtension<TownVendor>("town.vendor");
        _host = builder.Build();
        Books = new Books(_host.Services);
    }

    public Books Books { get; }

    public IServiceProvider Services => _host.Services;

    /// <summary>Does the work of a day, and says what came of it; a line for each point that was called.</summary>
    public async Task<IReadOnlyList<string>> WorkAsync()
    {
        using var scope = _host.Services.CreateScope();
        List<string> lines = [.. Desks.WorkAll(Books)];
        lines.AddRange(scope.ServiceProvider.GetRequiredService<RuleDesk>().Work());
        lines.AddRange(scope.ServiceProvider.GetRequiredService<LinkageDesk>().Work());
        lines.AddRange(scope.ServiceProvider.GetRequiredService<PartnerDesk>().Work());
        lines.Add(await scope.ServiceProvider.GetRequiredService<LinkageDesk>().AlarmAsync());
        return lines;
    }

    public void Dispose() => _host.Dispose();
}
