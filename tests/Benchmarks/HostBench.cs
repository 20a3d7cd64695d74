using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility;

[assembly: NoCustomization.StandardPackage("bench")]

namespace NoCustomization.Benchmarks;

/// <summary>What the host adds to a call: the same implementation from the container, at a point, under a time limit, asynchronously.</summary>
/// <param name="output">Where the rows go.</param>
/// <param name="rounds">Of each the best of so many counts.</param>
internal sealed class HostBench(TextWriter output, int rounds)
{
    private const int Calls = 200_000;
    private const int LimitedCalls = 20_000;

    public void Run()
    {
        using var plain = Services<Extension>(null);
        using var limited = Services<Extension>(TimeSpan.FromSeconds(30));
        using var withService = Services<OwnServiceExtension>(null);
        using var withPackages = Services<PackageServiceExtension>(null);
        using var disposing = Services<DisposingExtension>(null);
        using var scope = plain.CreateScope();
        using var limitedScope = limited.CreateScope();
        var rule = scope.ServiceProvider.GetRequiredService<Rule>();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IBenchRule>>();
        var limitedPoint = limitedScope.ServiceProvider.GetRequiredService<IExtensionPoint<IBenchRule>>();
        var own = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IOwnRule>>();

        output.WriteLine();
        output.WriteLine("| call | ns | bytes | calls a second |");
        output.WriteLine("|---|---|---|---|");
        Row("the object itself", Calls, i => rule.Fee(i));
        Row("asked of the container each time, then called", Calls, i => scope.ServiceProvider.GetRequiredService<Rule>().Fee(i));
        Row("a point nobody extends: the package's default", Calls, i => own.Invoke(r => r.Fee(i)));
        Row("an extension at a point", Calls, i => point.Invoke(r => r.Fee(i)));
        Row("the point asked of the container each time, too", Calls, i => scope.ServiceProvider.GetRequiredService<IExtensionPoint<IBenchRule>>().Invoke(r => r.Fee(i)));
        Row("an extension at a point with a time limit", LimitedCalls, i => limitedPoint.Invoke(r => r.Fee(i)));
        Row("asynchronously", Calls, i => point.InvokeAsync((r, _) => Task.FromResult(r.Fee(i))).GetAwaiter().GetResult());
        Row("asynchronously with a time limit", LimitedCalls, i => limitedPoint.InvokeAsync((r, _) => Task.FromResult(r.Fee(i))).GetAwaiter().GetResult());
        Row("a scope of the package alone", LimitedCalls, i => InScope(plain, services => services.GetRequiredService<Rule>().Fee(i)));
        Row("a scope with an extension in it", LimitedCalls, i => InScope(plain, services => services.GetRequiredService<IExtensionPoint<IBenchRule>>().Invoke(r => r.Fee(i))));
        Row("a scope with an extension in it that has a scoped service of its own", LimitedCalls, i => InScope(withService, services => services.GetRequiredService<IExtensionPoint<IBenchRule>>().Invoke(r => r.Fee(i))));
        Row("a scope with an extension in it that has a scoped service of the package", LimitedCalls, i => InScope(withPackages, services => services.GetRequiredService<IExtensionPoint<IBenchRule>>().Invoke(r => r.Fee(i))));
        Row("a scope with an extension in it that has something to dispose", LimitedCalls, i => InScope(disposing, services => services.GetRequiredService<IExtensionPoint<IBenchRule>>().Invoke(r => r.Fee(i))));
    }

    private static decimal InScope(IServiceProvider services, Func<IServiceProvider, decimal> call)
    {
        using var scope = services.CreateScope();
        return call(scope.ServiceProvider);
    }

    private static ServiceProvider Services<TExtension>(TimeSpan? limit)
        where TExtension : class, IVendorExtension, new()
    {
        var services = new ServiceCollection();
        services.AddScoped<Rule>();
        services.AddScoped<PackageService>();
        services.AddStandardPackage(typeof(HostBench).Assembly, package => package
            .Point<IOwnRule>(point => point.Default<Rule>())
            .Point<IBenchRule>(point =>
            {
                if (limit is { } time)
                    point.TimeLimit(time);
            })).AddExtension<TExtension>("bench.rule");
        return services.BuildServiceProvider();
    }

    private void Row(string what, int calls, Func<int, decimal> call)
    {
        var sum = 0m;
        var best = double.MaxValue;
        var bytes = long.MaxValue;
        for (var round = 0; round <= rounds; round++)
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var begun = Stopwatch.GetTimestamp();
            for (var i = 0; i < calls; i++)
                sum += call(i);
            var took = Stopwatch.GetElapsedTime(begun);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            // The first warms up.
            if (round == 0)
                continue;
            best = Math.Min(best, took.TotalNanoseconds / calls);
            bytes = Math.Min(bytes, allocated / calls);
        }

        if (sum <= 0)
            throw new InvalidOperationException("Nothing was called.");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {best:F0} | {bytes} | {1e9 / best:N0} |"));
    }

    /// <summary>The extension that is called.</summary>
    public sealed class Extension : IVendorExtension
    {
        /// <inheritdoc/>
        public void Configure(IExtensionBuilder builder) => builder.Provide<IBenchRule, Rule>();
    }

    /// <summary>The same, with a scoped service of its own.</summary>
    public sealed class OwnServiceExtension : IVendorExtension
    {
        /// <inheritdoc/>
        public void Configure(IExtensionBuilder builder)
        {
            // A class of this assembly would be the package's.
            builder.Services.AddScoped<object>();
            builder.Provide<IBenchRule, RuleWith<object>>();
        }
    }

    /// <summary>The same, with the package's.</summary>
    public sealed class PackageServiceExtension : IVendorExtension
    {
        /// <inheritdoc/>
        public void Configure(IExtensionBuilder builder) => builder.Provide<IBenchRule, RuleWith<PackageService>>();
    }

    /// <summary>The same, and its scopes end on a thread of their own.</summary>
    public sealed class DisposingExtension : IVendorExtension
    {
        /// <inheritdoc/>
        public void Configure(IExtensionBuilder builder) => builder.Provide<IBenchRule, DisposableRule>();
    }
}

/// <summary>What an extension provides.</summary>
[ExtensionPoint("bench.rule")]
public interface IBenchRule
{
    /// <summary>Next to no work.</summary>
    decimal Fee(int copies);
}

/// <summary>What nobody provides.</summary>
[ExtensionPoint("bench.own-rule")]
public interface IOwnRule
{
    /// <summary>Next to no work.</summary>
    decimal Fee(int copies);
}

/// <summary>The implementation in every row.</summary>
public sealed class Rule : IBenchRule, IOwnRule
{
    /// <inheritdoc cref="IBenchRule.Fee"/>
    public decimal Fee(int copies) => copies + 1m;
}

/// <summary>The same with something to dispose.</summary>
public sealed class DisposableRule : IBenchRule, IDisposable
{
    /// <inheritdoc/>
    public decimal Fee(int copies) => copies + 1m;

    /// <inheritdoc/>
    public void Dispose()
    {
        // Next to no work.
    }
}

/// <summary>A service of the package.</summary>
public sealed class PackageService;

/// <summary>The implementation with a service.</summary>
public sealed class RuleWith<TService>(TService service) : IBenchRule
    where TService : class
{
    /// <inheritdoc/>
    public decimal Fee(int copies) => service is null ? 0m : copies + 1m;
}
