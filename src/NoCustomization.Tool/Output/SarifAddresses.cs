using System;
using System.IO;
using Microsoft.CodeAnalysis.Sarif;
using NoCustomization.Policy.Texts;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Output;

/// <summary>Gives findings their addresses in SARIF: relative to the root where they lie below it, with the member as logical location.</summary>
/// <param name="root">The folder that <see cref="BaseId"/> stands for. Absolute.</param>
internal sealed class SarifAddresses(string root)
{
    /// <summary>The name of the root in <c>uriBaseId</c>.</summary>
    public const string BaseId = "SRCROOT";

    /// <summary>What <see cref="BaseId"/> stands for.</summary>
    public ArtifactLocation Base { get; } = new() { Uri = new Uri(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar) };

    /// <summary>The address of a file.</summary>
    public ArtifactLocation Of(string path) => PathDisplay.IsBelow(root, path)
        ? new ArtifactLocation { Uri = Relative(PathDisplay.Relative(root, path)), UriBaseId = BaseId }
        : new ArtifactLocation { Uri = Path.IsPathFullyQualified(path) ? new Uri(path) : Relative(path.Replace('\\', '/')) };

    /// <summary>
    /// Where a finding stands: the text where it is at hand, else the assembly. A debugging file may name sources of another machine; viewers
    /// cannot open them.
    /// </summary>
    public Location Of(Finding finding)
    {
        var place = finding.Place is { } p && File.Exists(p.Path) ? p : null;
        var physical = new PhysicalLocation { ArtifactLocation = Of(place?.Path ?? finding.Artifact) };
        if (place is { Line: > 0 })
            physical.Region = Region(place);
        var location = new Location { PhysicalLocation = physical, LogicalLocations = [Member(finding)] };
        if (place is null && finding.Place is { } elsewhere)
            location.SetProperty("source", $"{elsewhere.Path}({elsewhere.Line},{elsewhere.Column})");
        return location;
    }

    private static LogicalLocation Member(Finding finding)
    {
        var site = finding.Key.Site;
        if (site.Length < 2 || site[1] != ':')
            return new LogicalLocation { FullyQualifiedName = finding.Key.VendorAssembly, Kind = LogicalLocationKind.Module };
        return new LogicalLocation
        {
            FullyQualifiedName = SymbolDisplay.FromDocumentationId(site),
            DecoratedName = site,
            Kind = site[0] switch { 'T' => LogicalLocationKind.Type, 'N' => LogicalLocationKind.Namespace, 'M' => LogicalLocationKind.Function, _ => LogicalLocationKind.Member },
        };
    }

    private static Region Region(SourcePlace place)
    {
        var region = new Region { StartLine = place.Line, StartColumn = Math.Max(place.Column, 1) };
        if (place.EndLine >= place.Line)
            region.EndLine = place.EndLine;
        if (place.EndColumn > 0)
            region.EndColumn = place.EndColumn;
        return region;
    }

    private static Uri Relative(string path) => new(string.Join('/', Array.ConvertAll(path.Split('/'), Uri.EscapeDataString)), UriKind.Relative);
}
