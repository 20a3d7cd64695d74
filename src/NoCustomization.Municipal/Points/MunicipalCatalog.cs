using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NoCustomization.Municipal.Points;

/// <summary>
/// The points of municipal packages, read from the annotations. It refuses what must not be: a point that opens what <see cref="NotVariable"/> names, a fact without a
/// source, a proposal that claims to be law. A package that adds points of its own asks for its catalog once, in a test or at start.
/// </summary>
public sealed class MunicipalCatalog
{
    private static readonly Lazy<MunicipalCatalog> s_standard = new(() => Of(typeof(MunicipalCatalog).Assembly));

    private MunicipalCatalog(IReadOnlyList<MunicipalPoint> all)
    {
        Points = [.. all.Where(point => !point.IsNational)];
        NationalValues = [.. all.Where(point => point.IsNational)];
    }

    /// <summary>The points of this library.</summary>
    public static MunicipalCatalog Standard => s_standard.Value;

    /// <summary>What may vary, by business and id.</summary>
    public IReadOnlyList<MunicipalPoint> Points { get; }

    /// <summary>What the law fixes for everybody and the package reads as dated parameters, by business and id.</summary>
    public IReadOnlyList<MunicipalPoint> NationalValues { get; }

    /// <summary>Reads the points of assemblies: the public types with <see cref="MunicipalPointAttribute"/>.</summary>
    /// <param name="assemblies">The assemblies of one or more packages.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="MunicipalPointException">A point must not be; the message says all that is wrong.</exception>
    public static MunicipalCatalog Of(params Assembly[] assemblies) => Of((assemblies ?? throw new ArgumentNullException(nameof(assemblies))).SelectMany(assembly => assembly.GetExportedTypes()));

    /// <summary>Reads points from types; those without <see cref="MunicipalPointAttribute"/> are passed over.</summary>
    /// <param name="types">Contracts and parameter types.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="MunicipalPointException">A point must not be; the message says all that is wrong.</exception>
    public static MunicipalCatalog Of(IEnumerable<Type> types)
    {
        var problems = new List<string>();
        var points = (types ?? throw new ArgumentNullException(nameof(types)))
            .Select(type => PointReader.Read(type, problems))
            .OfType<MunicipalPoint>()
            .OrderBy(point => point.Business)
            .ThenBy(point => point.Id, StringComparer.Ordinal)
            .ToList();
        problems.AddRange(points.SelectMany(PointRules.Check));
        problems.AddRange(PointRules.Together(points));
        return problems.Count == 0 ? new MunicipalCatalog(points) : throw new MunicipalPointException(problems);
    }

    /// <summary>The point or national value with an id.</summary>
    /// <param name="id">As in <c>juki.furigana</c>.</param>
    /// <returns>The point; <see langword="null"/> where there is none.</returns>
    public MunicipalPoint? Find(string id) => Points.Concat(NationalValues).FirstOrDefault(point => point.Id == id);
}
