using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace NoCustomization.Benchmarks;

/// <summary>A generated standard package: 240 types, of which a fifth are extension points and an eighth are package-internal.</summary>
internal static class CoreSource
{
    public const string AssemblyName = "Bench.Core";
    public const int Types = 240;

    public static bool IsOpen(int i) => i % 5 == 0;

    public static bool IsInternal(int i) => i % 8 == 1;

    public static string Annotated() => Source(annotated: true);

    public static string Plain() => Source(annotated: false);

    /// <summary>The equal policy for the peer: every type that vendors must not use or derive.</summary>
    public static string BannedSymbols()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Types; i++)
        {
            if (IsInternal(i))
                text.Append(CultureInfo.InvariantCulture, $"T:Bench.Core.Service{i};closed\n");
            else if (!IsOpen(i))
                text.Append(CultureInfo.InvariantCulture, $"M:Bench.Core.Service{i}.Closed(System.Int32);closed\n");
        }

        return text.ToString();
    }

    /// <summary>A catalog with this many entries, of which only the generated core's own types exist.</summary>
    public static string Catalog(int entries)
    {
        var text = new StringBuilder("{ \"formatVersion\": 1, \"package\": \"bench\", \"assemblies\": [ { \"name\": \"Bench.Core\" } ], \"packageInternal\": [ \"T:Bench.Core.Service1\"");
        for (var i = 1; i < entries; i++)
            text.Append(CultureInfo.InvariantCulture, $", \"T:Bench.Core.Imagined{i % 40}.Type{i}\"");
        return text.Append(" ] }").ToString();
    }

    /// <summary>A register with this many waivers, each for one type of <see cref="Citing"/>.</summary>
    public static string Register(int waivers)
    {
        var text = new StringBuilder("{ \"municipality\": \"131016\", \"issuer\": \"bench\", \"waivers\": [");
        for (var i = 0; i < waivers; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                {{(i == 0 ? "" : ",")}} { "id": "R8-{{i}}", "package": "bench", "rules": [ "NC1001" ], "targets": [ "T:Bench.Core.Service{{i % Types}}" ], "sites": [ "T:Vendor.Citing.C{{i}}" ],
                "ground": "alternatives-infeasible", "insufficiency": "x", "alternatives": [ { "kind": "parameter", "result": "x" } ], "minimality": "x", "interoperability": "no-effect",
                "cost": { "initial": 0, "yearly": 0, "perLawChange": 0 }, "requestedBy": "x", "approvedBy": "x", "approvedOn": "2026-04-01", "effectiveFrom": "2026-04-01", "expiresOn": "2028-03-31", "reviewOn": "2027-03-31", "exitPlan": "x" }
                """);
        }

        return text.Append(" ] }").ToString();
    }

    /// <summary>Vendor code that cites each of that many waivers.</summary>
    public static IReadOnlyList<string> Citing(int waivers, int perFile)
    {
        var files = new List<string>();
        for (var from = 0; from < waivers; from += perFile)
        {
            var text = new StringBuilder("namespace Vendor.Citing\n{\n");
            for (var i = from; i < from + perFile; i++)
                text.Append(CultureInfo.InvariantCulture, $"[NoCustomization.CustomizationWaiver(\"R8-{i}\")] class C{i} : Bench.Core.Service{i % Types} {{ }}\n");
            files.Add(text.Append("}\n").ToString());
        }

        return files;
    }

    private static string Source(bool annotated)
    {
        var text = new StringBuilder();
        if (annotated)
            text.Append("[assembly: NoCustomization.StandardPackage(\"bench\", Namespaces = new[] { \"Bench.Core\" })]\n");
        text.Append("namespace Bench.Core\n{\n");
        for (var i = 0; i < Types; i++)
        {
            if (annotated && IsInternal(i))
                text.Append("[NoCustomization.PackageInternal] ");
            else if (annotated && IsOpen(i))
                text.Append(CultureInfo.InvariantCulture, $"[NoCustomization.ExtensionPoint(\"bench.p{i}\")] ");
            text.Append(CultureInfo.InvariantCulture, $$"""
                public class Service{{i}}
                {
                    public int Value { get; set; }
                    public string Name => "s{{i}}";
                    public virtual int Work(int x) => x + {{i}};
                    public int Closed(int x) => x;
                    public static Service{{i}} Create() => new Service{{i}}();
                    public event System.EventHandler Changed { add { } remove { } }
                }
                public interface IContract{{i}} { int Do(int x); }

                """);
        }

        return text.Append("}\n").ToString();
    }
}
