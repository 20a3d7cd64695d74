using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Waivers;

/// <summary>What waiting for waivers costs: a file is read as often with a hundred citing types as with two.</summary>
public sealed class WaiverCostTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_is_scanned_once_for_all_types_that_cite_in_it(bool inParts)
    {
        var (few, many) = (await Reads(2, inParts), await Reads(100, inParts));
        Assert.InRange(many, 1, few * 1.5);
    }

    // Every type writes, which a name finds, and asks by reflection, which a call finds; both wait for the end of the type.
    private static async Task<double> Reads(int types, bool inParts)
    {
        var vendor = new StringBuilder();
        var waivers = new StringBuilder();
        for (var i = 0; i < types; i++)
        {
            vendor.Append(CultureInfo.InvariantCulture, $$"""
                [NoCustomization.CustomizationWaiver("R8-{{i}}")]
                partial class C{{i}}
                {
                    static void Write() => Juki.Closed.State = "x";
                    static object Read() => typeof(Juki.Closed).GetMethod("Hidden", (System.Reflection.BindingFlags)36);
                }

                """);
            waivers.Append(i == 0 ? "" : ",").Append(Entry(i));
        }

        var shape = new Shape
        {
            Core = "namespace Juki { public class Closed { public static string State = \"\"; private void Hidden() { } } }",
            Vendor = [inParts ? string.Concat(Enumerable.Range(0, types).Select(i => $"partial class C{i} {{ }}\n")) : "class Other { }"],
            Files = [("x/bench.nocustomization-waivers.json", "{ \"municipality\": \"131016\", \"issuer\": \"x\", \"waivers\": [" + waivers + "] }")],
            Properties = [("NoCustomizationEvaluationDate", "2027-04-01")],
        };
        var text = new Counted(SourceText.From(vendor.ToString()));
        var compilation = shape.CompileVendor();
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)compilation.SyntaxTrees.First().Options, "Citing.cs"));
        var analysis = shape.Analyze(compilation);
        text.Read = 0;
        var found = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2 * types, found.Length);
        Assert.All(found, d => Assert.Equal("NC9008", d.Id));
        return (double)text.Read / text.Length;
    }

    private static string Entry(int i) => $$"""
        { "id": "R8-{{i}}", "package": "juki", "rules": [ "NC2001", "NC2005" ], "targets": [ "F:Juki.Closed.State", "M:Juki.Closed.Hidden" ], "sites": [ "T:C{{i}}" ], "findings": 2,
          "ground": "alternatives-infeasible", "insufficiency": "x", "alternatives": [ { "kind": "parameter", "result": "x" } ], "minimality": "x", "interoperability": "no-effect",
          "cost": { "initial": 0, "yearly": 0, "perLawChange": 0 }, "requestedBy": "x", "approvedBy": "x", "approvedOn": "2026-03-25", "effectiveFrom": "2026-04-01",
          "expiresOn": "2028-03-31", "reviewOn": "2027-03-31", "exitPlan": "x" }
        """;

    // Scans read the text itself, not its tree.
    private sealed class Counted(SourceText text) : SourceText
    {
        private long _read;

        public long Read
        {
            get => Interlocked.Read(ref _read);
            set => Interlocked.Exchange(ref _read, value);
        }

        public override Encoding? Encoding => Encoding.UTF8;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            Interlocked.Add(ref _read, count);
            text.CopyTo(sourceIndex, destination, destinationIndex, count);
        }
    }
}
