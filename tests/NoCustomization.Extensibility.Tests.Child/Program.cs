using System;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Child;

/// <summary>Runs an extension that throws where nobody catches, and tells what became of it.</summary>
internal static class Program
{
    /// <param name="args">A folder of extensions or an assembly that is one; what the handler is (<c>usual</c>, <c>off</c>, <c>taken</c>, <c>asks</c>); whom to call how.</param>
    public static async Task Main(string[] args)
    {
        if (args[1] == "taken")
            ExceptionHandling.SetUnhandledExceptionHandler(_ => false);
        if (args[1] == "asks")
            ExceptionHandling.SetUnhandledExceptionHandler(ExtensionExceptions.Survives);
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        var extensions = builder.Services.AddStandardPackage(typeof(IFeeRule).Assembly, package => package.Point<IFeeRule>(point => point.Default<StandardFee>()))
            .Configure(options => options.SurviveUnhandled = args[1] is not ("off" or "asks"));
        _ = args[0].EndsWith(".dll", StringComparison.Ordinal) ? extensions.AddExtensions(Assembly.LoadFrom(args[0])) : extensions.AddExtensionsFrom(args[0]);
        builder.Services.AddHealthChecks().AddStandardPackages();
        using var host = builder.Build();
        await host.StartAsync();

        // No fault of any extension.
        if (args[2] == "own")
            new Thread(() => throw new FormatException("the program's own")).Start();

        var point = host.Services.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var inventory = host.Services.GetRequiredService<IExtensionInventory>();
        var expected = 0;
        foreach (var how in args[2].Split(','))
        {
            point.Invoke(rule => rule.Fee(how, 1));
            expected++;
            for (var i = 0; i < 1000 && inventory.Extensions.Single().UnhandledExceptions < expected; i++)
            {
                await Task.Delay(20);

                // For finalizers.
                GC.Collect();
            }

            Console.WriteLine($"{how}: {inventory.Extensions.Single().UnhandledExceptions} {inventory.Extensions.Single().LastUnhandled}");
        }

        var health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Console.WriteLine($"health: {health.Status} {health.Entries.Single().Value.Description}");
        await host.StopAsync();
    }
}
