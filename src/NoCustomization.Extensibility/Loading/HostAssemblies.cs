using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using NoCustomization.Extensibility.Packages;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// What extensions get from the host: the assemblies that both must mean when they name a type, and the platform. Nothing else of the host is theirs, lest an extension works by
/// accident, with a version that nobody chose.
/// </summary>
internal sealed class HostAssemblies
{
    private const string Extensions = "Microsoft.Extensions.";
    private const string Satellite = ".resources";

    private static readonly Dictionary<string, string> s_program = Program();

    // …/shared/Microsoft.NETCore.App/10.0.0, beside which the other frameworks lie.
    private static readonly string s_platform = Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "";
    private static readonly bool s_isSelfContained = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory) == s_platform;
    private static readonly string s_frameworks = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(s_platform)) ?? s_platform, " ")[..^1];

    private readonly AssemblyLoadContext _context;
    private readonly ConcurrentDictionary<string, Assembly?> _shared = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _contracts = new(StringComparer.OrdinalIgnoreCase) { typeof(IVendorExtension).Assembly.GetName().Name! };
    private readonly ConcurrentDictionary<string, Version?> _platform = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds what is shared.</summary>
    /// <param name="packages">The declared packages.</param>
    /// <param name="more">What the operator adds.</param>
    public HostAssemblies(IReadOnlyList<StandardPackage> packages, IEnumerable<Assembly> more)
    {
        _context = AssemblyLoadContext.GetLoadContext(typeof(IVendorExtension).Assembly) ?? AssemblyLoadContext.Default;
        foreach (var core in packages.SelectMany(p => p.Assemblies))
        {
            Share(core);
            _contracts.Add(core.GetName().Name!);
            foreach (var named in PublicApi.AssembliesNamedBy(core))
                Share(named);
            // A part that the host does not have is nobody else's to supply.
            foreach (var part in PartsOf(core))
                _shared.TryAdd(part, null);
        }

        Share(typeof(StandardPackageAttribute).Assembly);
        Share(typeof(IVendorExtension).Assembly);
        foreach (var assembly in more)
            Share(assembly);
    }

    /// <summary>The simple names of the assemblies that a core says are its own.</summary>
    public static IEnumerable<string> PartsOf(Assembly core) => (Annotations.Find(core, nameof(StandardPackageAttribute))?.Texts(nameof(StandardPackageAttribute.Assemblies)) ?? []).Select(p => p.Split(',')[0].Trim());

    /// <summary>The files of what is shared, by simple name; as far as they are files.</summary>
    public IEnumerable<string> SharedFiles => _shared.Values.OfType<Assembly>().Select(a => a.Location).Where(l => l.Length > 0).Order(StringComparer.Ordinal);

    /// <summary>Whether an assembly holds contracts: a core's, or the extension host's.</summary>
    public bool IsContract(string name) => _contracts.Contains(name);

    /// <summary>Whether an assembly is only ever the host's.</summary>
    public bool IsShared(string name) => _shared.ContainsKey(name) || IsAbstraction(name);

    /// <summary>The host's assembly of a name that is shared; null where the host has none.</summary>
    public Assembly? Shared(string name)
    {
        if (!_shared.TryGetValue(name, out var assembly) && IsAbstraction(name))
            _shared[name] = assembly = _context.LoadFromAssemblyName(new AssemblyName(name));
        return assembly;
    }

    /// <summary>Whether the platform supplies an assembly.</summary>
    public bool IsPlatform(string name) => PlatformVersion(name) is not null;

    /// <summary>The version of an assembly of the platform; null for any other.</summary>
    public Version? PlatformVersion(string name)
    {
        if (!_platform.TryGetValue(name, out var version))
            _platform[name] = version = s_program.TryGetValue(name, out var path) ? VersionOf(path) : null;
        return version;
    }

    /// <summary>Whether an assembly is part of the host's program, as its own list says.</summary>
    public static bool IsPartOfProgram(Assembly assembly)
    {
        var name = assembly.GetName();

        // The list names no satellites; they lie in a folder of their language beside what they belong to.
        if (name.CultureName is { Length: > 0 } && name.Name is { } satellite && satellite.EndsWith(Satellite, StringComparison.Ordinal))
            return s_program.TryGetValue(satellite[..^Satellite.Length], out var whole) && Path.GetDirectoryName(whole) == Path.GetDirectoryName(Path.GetDirectoryName(assembly.Location));
        return s_program.TryGetValue(name.Name ?? "", out var path) && path == assembly.Location;
    }

    // Of the platform itself: a host's own assemblies lie in the same list.
    private static Version? VersionOf(string path)
    {
        try
        {
            if (!s_isSelfContained)
                return path.StartsWith(s_frameworks, StringComparison.Ordinal) ? AssemblyName.GetAssemblyName(path).Version : null;
            // The platform's lie among the host's own.
            var name = AssemblyName.GetAssemblyName(path);
            return name.GetPublicKeyToken() is { Length: > 0 } token && FrameworkKeys.Include(Convert.ToHexStringLower(token)) ? name.Version : null;
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // What vendors are handed and hand back: services, settings, loggers.
    private static bool IsAbstraction(string name) => name.StartsWith(Extensions, StringComparison.OrdinalIgnoreCase)
        && (name.EndsWith(".Abstractions", StringComparison.OrdinalIgnoreCase) || name.Equals(Extensions + "Options", StringComparison.OrdinalIgnoreCase) || name.Equals(Extensions + "Primitives", StringComparison.OrdinalIgnoreCase))
        && s_program.ContainsKey(name);

    private static Dictionary<string, string> Program()
    {
        var program = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            program.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        return program;
    }

    private void Share(Assembly assembly) => _shared[assembly.GetName().Name!] = assembly;
}
