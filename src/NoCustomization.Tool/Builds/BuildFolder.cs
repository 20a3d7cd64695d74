using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using NoCustomization.Tool.Waivers;

namespace NoCustomization.Tool.Builds;

/// <summary>
/// The folder of one check, outside the vendor's: the build files that are injected, what the build records, and what it writes. Gone when disposed.
/// </summary>
internal sealed class BuildFolder : IDisposable
{
    private BuildFolder(string path) => Root = path;

    /// <summary>The folder; absolute.</summary>
    public string Root { get; }

    /// <summary>Imported behind each project's Directory.Build.props.</summary>
    public string Props => Path.Combine(Root, "Check.props");

    /// <summary>Imported behind each project's common targets.</summary>
    public string Targets => Path.Combine(Root, "Check.targets");

    /// <summary>Builds several projects as one.</summary>
    public string Traversal => Path.Combine(Root, "All.proj");

    /// <summary>Creates the folder.</summary>
    /// <param name="analyzer">The analyzer to inject; absolute.</param>
    /// <param name="catalogs">Catalog files for it; absolute.</param>
    /// <param name="projects">What <see cref="Traversal"/> builds; absolute.</param>
    /// <param name="waivers">Registers that the run names, and the day and municipality for which is judged: a project cannot set them.</param>
    public static BuildFolder Create(string analyzer, IEnumerable<string> catalogs, IEnumerable<string> projects, WaiverInputs waivers)
    {
        var folder = new BuildFolder(Directory.CreateTempSubdirectory("nocustomization-").FullName);
        Directory.CreateDirectory(Path.Combine(folder.Root, "records"));
        Extract("Check.props", folder.Props);
        Extract("Check.targets", folder.Targets);
        Extract("All.proj", folder.Traversal);
        var session = new XElement("Project",
            new XElement("PropertyGroup", new XElement("_NoCustomizationAnalyzer", Escape(analyzer)), new XElement("NoCustomizationEvaluationDate", waivers.Date.ToString()), MunicipalityOf(waivers)),
            new XElement("ItemGroup", waivers.Files.Select(f => Item("_NoCustomizationRegister", f.Path)), catalogs.Select(c => Item("_NoCustomizationCatalog", c)), projects.Select(p => Item("_NoCustomizationProject", p))));
        session.Save(Path.Combine(folder.Root, "Session.props"));
        return folder;
    }

    /// <summary>What the build recorded of each project and target framework, in order of project.</summary>
    public IReadOnlyList<BuildRecord> ReadRecords() =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "records"), "*.txt").Select(BuildRecord.Read).OrderBy(r => r.Project, StringComparer.Ordinal).ThenBy(r => r.TargetFramework, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A compiler server may still hold a file. It lies in the folder for temporary files, which the system empties.
        }
    }

    private static void Extract(string name, string path)
    {
        using var resource = typeof(BuildFolder).Assembly.GetManifestResourceStream("builds/" + name)!;
        using var file = File.Create(path);
        resource.CopyTo(file);
    }

    private static XElement? MunicipalityOf(WaiverInputs waivers) => waivers.Municipality is { } code ? new XElement("NoCustomizationMunicipality", code) : null;

    private static XElement Item(string name, string path) => new(name, new XAttribute("Include", Escape(path)));

    // What MSBuild takes for syntax.
    private static string Escape(string path) => path.Replace("%", "%25").Replace("$", "%24").Replace("@", "%40").Replace(";", "%3B").Replace("'", "%27").Replace("*", "%2A").Replace("?", "%3F");
}
