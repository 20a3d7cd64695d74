using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Texts;

namespace NoCustomization.Extensibility.Loading;

/// <summary>The catalogs of cores that carry no annotations.</summary>
/// <param name="Catalogs">Those that can be read.</param>
/// <param name="Problems">The others: a core whose catalog cannot be read must not look like one that nobody touches.</param>
internal sealed record CatalogInputs(IReadOnlyList<Catalog> Catalogs, IReadOnlyList<LoadProblem> Problems)
{
    /// <summary>Reads the catalogs.</summary>
    public static CatalogInputs Read(ExtensionLoadOptions options, CultureInfo culture)
    {
        var catalogs = new List<Catalog>();
        var problems = new List<LoadProblem>();
        foreach (var path in options.Catalogs)
        {
            try
            {
                var read = CatalogReader.Read(File.ReadAllText(Path.GetFullPath(path, AppContext.BaseDirectory)));
                if (read.Catalog is { } catalog)
                    catalogs.Add(catalog);
                else
                    problems.AddRange(read.Problems.Take(1).Select(p => new LoadProblem(LoadProblemKind.BadCatalog, path, TextResources.Format(p.Reason, culture))));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(new(LoadProblemKind.BadCatalog, path, e.Message));
            }
        }

        return new(catalogs, problems);
    }
}
