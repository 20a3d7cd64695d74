using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using NoCustomization.Extensibility.Calls;
using NoCustomization.Extensibility.Containers;
using NoCustomization.Extensibility.Observation;
using NoCustomization.Extensibility.Points;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Configuring;

/// <summary>Makes an extension, lets it configure itself, and checks what it registered. Whatever goes wrong stands in its report.</summary>
internal sealed class ExtensionStarter(ExtensionHostOptions options, PointCatalog catalog, Func<Type, PointPolicy> policyOf, SharedServices shared, IServiceProvider host, CallThreads threads, IConfiguration configuration)
{
    /// <summary>Starts it.</summary>
    /// <returns>The report as it now stands, and the extension where it runs.</returns>
    /// <param name="report">What its source knows of it.</param>
    /// <param name="entries">Its entries; usually one.</param>
    public (ExtensionReport Report, ConfiguredExtension? Extension) Start(ExtensionReport report, IReadOnlyList<Type> entries)
    {
        var identity = new ExtensionIdentity(report.Id, report.Vendor, report.Version);
        var settings = configuration.GetSection(options.Section).GetSection(report.Id);
        var builder = new ExtensionBuilder(identity, settings, catalog, policyOf);
        try
        {
            var returned = LimitedAction.Run(threads, () => Configure(entries, builder), options.StartLimit);
            builder.Close();
            if (!returned)
                return Failed(report, HostTexts.StartTooSlow(options.StartLimit.TotalSeconds));
        }
        catch (Exception e)
        {
            builder.Close();
            if (builder.Refused.Count == 0)
                return Failed(report, HostTexts.StartThrew(Describe(e)));
        }

        if (builder.Refused.Count > 0)
            return (report with { State = ExtensionState.Refused, Reasons = [.. builder.Refused.Select(refusal => refusal.Message)] }, null);
        if (!options.AllowPreview && builder.Registrations.Find(registration => registration.Point.Status == ExtensionPointStatus.Preview) is { } preview)
            return (report with { State = ExtensionState.Refused, Reasons = [HostTexts.PreviewRefused(preview.Point.Id)] }, null);
        return Contain(report, identity, builder, settings);
    }

    private static void Configure(IReadOnlyList<Type> entries, ExtensionBuilder builder)
    {
        foreach (var entry in entries)
            ((IVendorExtension)Activator.CreateInstance(entry)!).Configure(builder);
    }

    private (ExtensionReport Report, ConfiguredExtension? Extension) Contain(ExtensionReport report, ExtensionIdentity identity, ExtensionBuilder builder, IConfiguration settings)
    {
        try
        {
            var container = new ExtensionContainer(identity, builder.Services, builder.Registrations, settings, shared, host);
            var problems = builder.Registrations.Select(registration => ConstructorCheck.Problem(registration, container, shared)).OfType<string>().ToList();
            return problems.Count == 0
                ? (report, new ConfiguredExtension(container, builder.Registrations))
                : (report with { State = ExtensionState.Failed, Reasons = problems }, null);
        }
        catch (Exception e)
        {
            return Failed(report, HostTexts.ServicesInvalid(Describe(e)));
        }
    }

    private static (ExtensionReport Report, ConfiguredExtension? Extension) Failed(ExtensionReport report, string reason) =>
        (report with { State = ExtensionState.Failed, Reasons = [reason] }, null);

    // Reflection wraps what a constructor throws.
    private static string Describe(Exception thrown)
    {
        var cause = thrown is TargetInvocationException or TypeInitializationException && thrown.InnerException is { } inner ? inner : thrown;
        return cause.GetType().FullName + ": " + Safely.MessageOf(cause);
    }
}
