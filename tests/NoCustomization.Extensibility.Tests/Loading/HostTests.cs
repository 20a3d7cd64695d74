using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>A whole host with extensions in a folder.</summary>
public sealed class HostTests
{
    [Fact]
    public async Task The_good_run_the_others_are_kept_out_and_the_health_check_tells()
    {
        var payload = "HostPayload" + Guid.NewGuid().ToString("N");
        using var outside = new Deliveries();
        var file = outside.Write(payload + ".dll", Source.Dll(payload, "class Payload;"));
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "host.good", onConfigure: "builder.Provide<Yakuba.IFeeRule, Rule>();"));
        folder.Write("Kuro/Kuro.dll", Yakuba.Hasty("Kuro", "host.malicious", "public class Mine : Yakuba.Calculator;"));
        folder.Write("Throws/Throws.dll", Yakuba.Vendor("Throws", "host.throws", onConfigure: "throw new System.InvalidOperationException(\"no licence\");"));
        folder.Write("Loads/Loads.dll", Yakuba.Vendor("Loads", "host.loads", onConfigure: $"System.Reflection.Assembly.LoadFile(@\"{file}\");"));
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddStandardPackage(Yakuba.Assembly).AddExtensionsFrom(folder.Root).ExpectCores(new CoreIdentity { Assembly = "Yakuba.Core", Sha256 = "00" }, new CoreIdentity { Assembly = "Nothing", Sha256 = "00" });
        builder.Services.AddHealthChecks().AddStandardPackages();
        using (var closed = builder.Build())
        {
            await closed.StartAsync(TestContext.Current.CancellationToken);
            var inventory = closed.Services.GetRequiredService<IExtensionInventory>();
            Assert.All(inventory.Extensions, e => Assert.Equal(ExtensionState.Refused, e.State));
            Assert.Contains(Assert.Single(inventory.Packages).Problems, p => p.Contains("NC8002"));
            await closed.StopAsync(TestContext.Current.CancellationToken);
        }

        Assert.False(Yakuba.Has("host.good"));
        builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddStandardPackage(Yakuba.Assembly).AddExtensionsFrom(folder.Root);
        builder.Services.AddHealthChecks().AddStandardPackages();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var states = host.Services.GetRequiredService<IExtensionInventory>().Extensions.Select(e => (e.Id, e.State));
        Assert.Equal([("host.good", ExtensionState.Loaded), ("host.loads", ExtensionState.Loaded), ("host.malicious", ExtensionState.Refused), ("host.throws", ExtensionState.Failed)], states);
        Assert.False(Yakuba.Has("early host.malicious"));
        var health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
        var description = health.Entries.Single().Value.Description!;
        Assert.Contains("NC1001", description);
        Assert.Contains("no licence", description);
        Assert.Contains(Path.GetFileName(file), description);
        Assert.DoesNotContain("host.good", description);
        var stray = await Stray(outside);
        var after = (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken)).Entries.Single().Value;
        Assert.Contains((IReadOnlyList<string>)after.Data["unattributed"], code => code.StartsWith(stray, StringComparison.Ordinal));
        Assert.Contains("nobody can tell by whom", after.Description);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    // Loaded by the platform on somebody's behalf.
    private static async Task<string> Stray(Deliveries outside)
    {
        var name = "HostStray" + Guid.NewGuid().ToString("N");
        var file = outside.Write(name + ".dll", Source.Dll(name, "class Stray;"));
        await Task.Run(() => System.Reflection.Assembly.LoadFile(file), TestContext.Current.CancellationToken);
        return name;
    }
}
