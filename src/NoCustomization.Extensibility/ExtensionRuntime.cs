using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Calls;
using NoCustomization.Extensibility.Configuring;
using NoCustomization.Extensibility.Containers;
using NoCustomization.Extensibility.Observation;
using NoCustomization.Extensibility.Points;
using NoCustomization.Extensibility.Sources;
using NoCustomization.Extensibility.Strays;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility;

/// <summary>Everything that the host knows once it has started: made once, on first use or when the host starts.</summary>
internal sealed class ExtensionRuntime : IDisposable, IAsyncDisposable
{
    private const string Choice = "ExtensionPoints";

    private readonly ExtensionHostBuilder _host;
    private readonly ILogger _logger;
    private readonly IConfiguration _configuration;
    private readonly PointCatalog _catalog;
    private readonly StrayCounts _strays;
    private readonly List<ConfiguredExtension> _running = [];
    private readonly List<ExtensionReport> _extensions = [];
    private readonly CallPlan _plan;
    private readonly object _planning = new();
    private volatile bool _hasEnded;
    private readonly ConcurrentDictionary<Type, CallTarget> _points = new();
    private readonly ConcurrentDictionary<Type, CallSet> _sets = new();

    public ExtensionRuntime(ExtensionHostBuilder host, IServiceProvider services, ILoggerFactory logging)
    {
        _host = host;
        Services = services;
        logging = new SafeLoggers(logging);
        _logger = logging.CreateLogger(ExtensionEvents.Name);
        Time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        _configuration = services.GetService<IConfiguration>() ?? new ConfigurationManager();
        _catalog = new PointCatalog(host.Packages);
        Events = new ExtensionEvents(_logger, services.GetService<IMeterFactory>(), Time);
        Threads = new CallThreads(Events);
        Disposals = new Disposals(Threads, host.Options.DisposalLimit, Time, _logger);
        _strays = new StrayCounts(Time, _logger);
        try
        {
            Survive();
            Packages = [.. host.Packages.Select(Report)];
            StartAll(new ExtensionSourceContext(host.Packages, logging, Time) { IsSwitchedOff = IsSwitchedOff });
            _plan = new CallPlan(_running, PolicyOf, point => _configuration[$"{Choice}:{point}:Provider"], Events);
            PlanAll();
        }
        catch
        {
            // An author's mistake, such as a strategy that cannot be built: nobody will dispose what was not made.
            End();
            throw;
        }
    }

    /// <summary>The root services of the host.</summary>
    public IServiceProvider Services { get; }

    public TimeProvider Time { get; }

    public CallThreads Threads { get; }

    public Disposals Disposals { get; }

    public ExtensionEvents Events { get; }

    /// <summary>Whether it is over: nothing can be made any more.</summary>
    public bool HasEnded => _hasEnded;

    public TimeSpan FailureMemory => _host.Options.FailureMemory;

    public IReadOnlyList<PackageReport> Packages { get; }

    public IReadOnlyList<ExtensionReport> Extensions => _extensions.ConvertAll(report => Disposals.AddTo(_strays.AddTo(Loading.UnverifiedLoads.AddTo(report))));

    /// <summary>What an operator should know of the host itself, though nothing is wrong.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>Code outside of the program that was loaded by nobody knows whom; of no concern where every extension is a reference of the program.</summary>
    public IReadOnlyList<string> Unattributed => _host.Sources.Exists(source => source is Loading.FolderSource) ? Loading.UnverifiedLoads.Unattributed : [];

    public IReadOnlyList<PointReport> Points =>
    [
        .. _catalog.Points.Where(point => point.Contract.IsGenericTypeDefinition).Select(point => Report(point, point.Contract, [], false))
            .Concat(_points.Select(entry => Report(entry.Value.Point, entry.Key, [entry.Value], entry.Value.Own is not null)))
            .Concat(_sets.Select(entry => Report(entry.Value.Point, entry.Key, entry.Value.Targets, entry.Value.Targets.Any(target => target.Own is not null))))
            .OrderBy(point => point.Id, StringComparer.Ordinal).ThenBy(point => point.Contract, StringComparer.Ordinal),
    ];

    /// <summary>What runs at a point with multiplicity One.</summary>
    /// <exception cref="InvalidOperationException">The contract is no such point.</exception>
    public CallTarget PointFor(Type contract)
    {
        Demand(contract, Multiplicity.One);
        return _points.TryGetValue(contract, out var target) ? target : Planned(contract, _points);
    }

    /// <summary>What runs at a point with multiplicity Many.</summary>
    /// <exception cref="InvalidOperationException">The contract is no such point.</exception>
    public CallSet SetFor(Type contract)
    {
        Demand(contract, Multiplicity.Many);
        return _sets.TryGetValue(contract, out var set) ? set : Planned(contract, _sets);
    }

    /// <summary>What happens at a point where nobody is to be called.</summary>
    public FailureAction ActionAt(ContractPoint point, Type contract) => PolicyOf(contract).ActionFor(point.Multiplicity);

    /// <summary>The extensions in a consumer's scope; <see langword="null"/> for one that lives as long as the host.</summary>
    public ScopedExtensions? ScopeOf(IServiceProvider consumer) => ReferenceEquals(consumer, Services) ? null : consumer.GetRequiredService<ScopedExtensions>();

    public void Dispose()
    {
        _hasEnded = true;
        Disposals.Dispose([.. _running.Select(extension => extension.Container)]);
        End();
    }

    public async ValueTask DisposeAsync()
    {
        _hasEnded = true;
        await Disposals.DisposeAsync([.. _running.Select(extension => extension.Container)]).ConfigureAwait(false);
        End();
    }

    private void End()
    {
        StrayExceptions.Forget(_strays);
        Events.Dispose();
    }

    private void Survive()
    {
        foreach (var core in _host.Packages.SelectMany(package => package.Assemblies))
            VendorCode.KnowCore(core);
        StrayExceptions.Tell(_strays);
        if (!_host.Options.SurviveUnhandled || StrayExceptions.Survive())
            return;
        Notes = [HostTexts.HandlerTaken];
        Log.CannotSurvive(_logger, HostTexts.HandlerTaken);
    }

    private void PlanAll()
    {
        foreach (var contract in _plan.Contracts.Union(_catalog.Points.Where(point => !point.Contract.IsGenericTypeDefinition).Select(point => point.Contract)))
            Plan(contract);
        foreach (var problem in _plan.Contested.Values)
            Log.PointContested(_logger, problem);
        foreach (var (extension, point) in _plan.Idle)
            Log.NothingToDecorate(_logger, extension.Id, point);
        foreach (var configured in _configuration.GetSection(Choice).GetChildren())
        {
            if (!_catalog.Points.Any(point => point.Id.Equals(configured.Key, StringComparison.OrdinalIgnoreCase)))
                Log.UnknownPoint(_logger, configured.Key);
        }
    }

    private void StartAll(ExtensionSourceContext context)
    {
        var starter = new ExtensionStarter(_host.Options, _catalog, PolicyOf, new SharedServices(_catalog, _host.Shared, _host.Services, Services), Services, Threads, _configuration);
        var known = new Dictionary<string, ExtensionReport>(StringComparer.OrdinalIgnoreCase);

        // Several entries of one assembly are one extension.
        foreach (var candidates in _host.Sources.SelectMany(source => source.Find(context)).GroupBy(candidate => (candidate.Report.Id, (object?)candidate.Assembly ?? candidate)))
        {
            var found = candidates.First().Report;
            var report = candidates.First().Assembly switch
            {
                // Also one that would not run: the operator has decided about it, and it troubles nobody any more.
                _ when IsSwitchedOff(found.Id) => found with { State = ExtensionState.SwitchedOff },
                null => found,
                _ when known.TryGetValue(found.Id, out var first) => found with { State = ExtensionState.Failed, Reasons = [HostTexts.DuplicateId(found.Id, first.SourcePath ?? first.Vendor)] },
                var assembly => Start(starter, found, assembly, [.. candidates.Select(candidate => candidate.Entry!)]),
            };
            known.TryAdd(report.Id, report);
            _extensions.Add(WithNotes(report));

            // Of what it did not even load, the source has told everything.
            if (report.SourcePath is null || !ReferenceEquals(report, found) || report.Runs)
                Tell(report);
        }

        _extensions.Sort((x, y) => string.CompareOrdinal(x.Id, y.Id));
    }

    private ExtensionReport Start(ExtensionStarter starter, ExtensionReport found, Assembly assembly, IReadOnlyList<Type> entries)
    {
        // Also one that fails to start may have begun threads.
        _strays.Know(assembly, found.Id);
        var (report, extension) = starter.Start(found, entries);
        if (extension is null)
            return report;
        _running.Add(extension);
        Events.Know(extension.Extension, assembly);
        foreach (var registration in extension.Registrations.DistinctBy(registration => registration.Point))
        {
            if (registration.Point.Status == ExtensionPointStatus.Deprecated)
                Log.DeprecatedPoint(_logger, report.Id, registration.Point.Id, registration.Point.ReplacedBy ?? "-");
            else if (registration.Point.Status == ExtensionPointStatus.Preview)
                Log.PreviewPoint(_logger, report.Id, registration.Point.Id);
        }

        return report;
    }

    // One that could not be read has the name of its folder for an id, with a slash.
    private bool IsSwitchedOff(string id) =>
        bool.TryParse(_configuration[$"{_host.Options.Section}:{id}:Enabled"] ?? _configuration[$"{_host.Options.Section}:{id.Trim('.', '/')}:Enabled"], out var enabled) && !enabled;

    // Of one that runs, or that is not to run, nothing that its source says is wrong.
    private static ExtensionReport WithNotes(ExtensionReport report) =>
        report.State is ExtensionState.Loaded or ExtensionState.SwitchedOff ? report with { Reasons = [], Notes = report.Reasons } : report;

    private void Tell(ExtensionReport report)
    {
        var reasons = string.Join(" ", report.Reasons);
        var version = report.Version.Length > 0 ? report.Version : "?";
        if (report.Runs)
            Log.ExtensionRuns(_logger, report.Id, version, report.Vendor, report.State, report.Level);
        else if (report.State == ExtensionState.Refused)
            Log.ExtensionRefused(_logger, report.Id, version, report.Vendor, reasons);
        else if (report.State == ExtensionState.SwitchedOff)
            Log.ExtensionSwitchedOff(_logger, report.Id);
        else
            Log.ExtensionDoesNotStart(_logger, report.Id, version, report.Vendor, reasons);
    }

    // A generic point may be decided for one of its closed forms, or for all of them.
    private PointPolicy PolicyOf(Type contract) =>
        _host.Policies.GetValueOrDefault(contract) ?? _host.Policies.GetValueOrDefault(PointCatalog.Definition(contract)) ?? new PointPolicy();

    private void Plan(Type contract)
    {
        var point = _catalog.PointOf(contract)!;
        if (point.Multiplicity == Multiplicity.One)
            _points[contract] = _plan.PointFor(point, contract);
        else
            _sets[contract] = _plan.SetFor(point, contract);
    }

    // A closed form of a generic point that no extension registered for: what the package's own consumers ask for.
    private T Planned<T>(Type contract, ConcurrentDictionary<Type, T> plans)
    {
        lock (_planning)
        {
            if (!plans.ContainsKey(contract))
                Plan(contract);
            return plans[contract];
        }
    }

    private void Demand(Type contract, Multiplicity multiplicity)
    {
        var point = _catalog.PointOf(contract) ?? throw new InvalidOperationException(HostTexts.NotDeclared(contract.FullName!));
        if (point.Multiplicity != multiplicity)
            throw new InvalidOperationException(multiplicity == Multiplicity.One ? HostTexts.ConsumedAsOne(point.Id) : HostTexts.ConsumedAsMany(point.Id));
    }

    private PackageReport Report(StandardPackage package)
    {
        List<string> problems = [.. package.Problems, .. _host.Checks.SelectMany(check => check.Check(package))];
        Log.PackageDeclared(_logger, package.Id, package.Version, _catalog.Points.Count(point => point.Package == package));
        foreach (var problem in problems)
            Log.PackageProblem(_logger, package.Id, problem);
        return new PackageReport(package.Id, package.Name, package.Publisher, package.Version, [.. package.Assemblies.Select(assembly => assembly.GetName().Name + " " + assembly.GetName().Version)], problems);
    }

    private PointReport Report(ContractPoint point, Type contract, IEnumerable<CallTarget> targets, bool hasOwn)
    {
        var policy = PolicyOf(contract);
        return new PointReport
        {
            Id = point.Id,
            Package = point.Package.Id,
            Description = point.Description,
            Contract = contract.ToString(),
            Kind = point.Kind,
            Multiplicity = point.Multiplicity,
            Status = point.Status,
            OnFailure = policy.ActionFor(point.Multiplicity),
            TimeLimit = policy.TimeLimit,
            HasOwn = hasOwn,
            Uses = [.. targets.Where(target => target.Guard is not null).SelectMany(target => UsesOf(target.Guard!))],
            Problem = _plan.Contested.GetValueOrDefault(point.Id),
        };
    }

    private static IEnumerable<PointUse> UsesOf(CallGuard guard)
    {
        foreach (var extension in guard.Extensions)
            yield return new PointUse(extension.Id, guard.Calls, guard.Failures, guard.Unreturned, guard.Last?.At, guard.Last?.Kind, guard.Last?.Exception);
    }
}
