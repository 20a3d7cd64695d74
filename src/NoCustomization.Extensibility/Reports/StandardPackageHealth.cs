using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility;

/// <summary>The health check of the standard packages and their extensions.</summary>
public static class StandardPackageHealth
{
    /// <summary>
    /// Adds a health check that lists packages, extension points and extensions under the keys <c>packages</c>, <c>points</c>,
    /// <c>extensions</c>, notes on the host itself under <c>notes</c>, and code that was loaded by nobody knows whom under <c>unattributed</c>. It is degraded while something does not run, was let in with findings, or failed of late; and what is wrong
    /// stands in its description.
    /// </summary>
    /// <param name="checks">Where health checks are added.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">The status where something is wrong. Default: degraded, for the packages themselves go on.</param>
    /// <param name="tags">Tags to filter by.</param>
    /// <returns>The same builder.</returns>
    public static IHealthChecksBuilder AddStandardPackages(this IHealthChecksBuilder checks, string name = "standard-packages", HealthStatus failureStatus = HealthStatus.Degraded, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(checks);
        return checks.Add(new HealthCheckRegistration(name, services => new Check(services.GetRequiredService<ExtensionRuntime>()), failureStatus, tags));
    }

    private sealed class Check(ExtensionRuntime runtime) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var points = runtime.Points;
            var data = new Dictionary<string, object> { ["packages"] = runtime.Packages, ["points"] = points, ["extensions"] = runtime.Extensions, ["notes"] = runtime.Notes, ["unattributed"] = runtime.Unattributed };
            var wrong = Wrong(points).ToList();
            return Task.FromResult(wrong.Count == 0
                ? HealthCheckResult.Healthy(HostTexts.Healthy(runtime.Packages.Count, runtime.Extensions.Count(extension => extension.Runs)), data)
                : new HealthCheckResult(context.Registration.FailureStatus, string.Join(Environment.NewLine, wrong), null, data));
        }

        private IEnumerable<string> Wrong(IReadOnlyList<PointReport> points)
        {
            foreach (var package in runtime.Packages)
            {
                foreach (var problem in package.Problems)
                    yield return package.Id + ": " + problem;
            }

            var since = runtime.Time.GetUtcNow() - runtime.FailureMemory;
            foreach (var extension in runtime.Extensions)
            {
                if (extension.UnreturnedDisposals > 0 || extension.SkippedDisposals > 0)
                    yield return HostTexts.DisposesBadly(extension.Id, extension.UnreturnedDisposals, extension.SkippedDisposals);
                if (extension.LastUnhandledAt > since)
                    yield return HostTexts.ThrewUnhandled(extension.Id, extension.UnhandledExceptions, extension.LastUnhandled!);
                if (extension.State is ExtensionState.Refused or ExtensionState.Failed || (extension.State == ExtensionState.Audited && extension.Findings.Any(finding => finding.WaiverId is null)))
                    yield return $"{extension.Name}: {extension.State}. {string.Join(" ", extension.Reasons)}";
                foreach (var code in extension.UnverifiedCode)
                    yield return $"{extension.Name}: {Loading.LoadProblem.Text("Unverified_Loaded", System.Globalization.CultureInfo.CurrentUICulture, code)}";
            }

            if (runtime.Unattributed is { Count: > 0 } unattributed)
                yield return Loading.UnverifiedLoads.Describe(unattributed);
            foreach (var point in points)
            {
                if (point.Problem is not null)
                    yield return point.Problem;
                foreach (var use in point.Uses)
                {
                    if (use.Unreturned > 0 || use.LastFailureAt > since)
                        yield return HostTexts.FailedOfLate(use.Extension, point.Id, use.Failures, use.Calls, use.LastFailureKind?.ToString() ?? "", use.Unreturned);
                }
            }
        }
    }
}
