using System;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>An entry of a catalog that names nothing must not look like protection.</summary>
public sealed class CatalogSymbolTests : IDisposable
{
    private const string File = "plain.nocustomization-catalog.json";

    private readonly TempFolder _folder = new();

    public CatalogSymbolTests()
    {
        var core = Compiled.Dll(_folder, "plain/Plain.dll", """
            namespace Plain
            {
                public class Open
                {
                    public Open() { }
                    public virtual int Total(System.Collections.Generic.List<int> parts, ref int rest) => 0;
                    public virtual T Pick<T>(T[] from) => from[0];
                    public int this[int i] => i;
                    public event System.Action Changed { add { } remove { } }
                    internal int _count;
                    public static explicit operator int(Open o) => 0;
                    public class Part<T> { public virtual void Do(T it) { } }
                }
            }
            """);
        Compiled.Dll(_folder, "Acme.dll", "class A : Plain.Open { }", null, core);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_no_assembly_has_is_named_with_its_place()
    {
        Write("\"T:Plain.Open\",\n    \"T:Plain.Opne\", \"M:Plain.Open.Total\"");

        var run = await Verify("--culture", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(File + "(3,5): no assembly that this catalog describes has 'T:Plain.Opne'", run.Output);
        Assert.Contains(File + "(3,21): no assembly that this catalog describes has 'M:Plain.Open.Total'", run.Output);
        Assert.DoesNotContain("'T:Plain.Open'", run.Output);
    }

    [Fact]
    public async Task It_is_said_in_Japanese()
    {
        Write("\"T:Plain.Open\", \"T:Plain.Opne\"");

        var run = await Verify("--culture", "ja");

        Assert.Contains("何も指していないカタログの項目", run.Output);
        Assert.Contains("'T:Plain.Opne' がなく", run.Output);
    }

    [Theory]
    [InlineData("json", "\"catalogWarnings\"")]
    [InlineData("sarif", "\"startLine\": 2")]
    public async Task Every_format_has_it(string format, string expected)
    {
        Write("\"T:Plain.Open\", \"T:Plain.Opne\"");

        var run = await Verify("--format", format);

        Assert.Contains(expected, run.Output);
        Assert.Contains("T:Plain.Opne", run.Output);
    }

    [Fact]
    public async Task A_strict_run_fails()
    {
        Write("\"T:Plain.Open\", \"T:Plain.Opne\"");
        Assert.Equal(1, (await Verify("--strict")).ExitCode);
    }

    [Fact]
    public async Task Every_sort_of_symbol_is_found()
    {
        Write("""
            "T:Plain.Open", "T:Plain.Open.Part`1", "M:Plain.Open.#ctor", "M:Plain.Open.Total(System.Collections.Generic.List{System.Int32},System.Int32@)",
            "M:Plain.Open.Pick``1(``0[])", "P:Plain.Open.Item(System.Int32)", "E:Plain.Open.Changed", "F:Plain.Open._count",
            "M:Plain.Open.op_Explicit(Plain.Open)~System.Int32", "M:Plain.Open.Part`1.Do(`0)", "N:Plain.Nowhere", "T:Plain.Nowhere.*"
            """);
        Assert.Equal(0, (await Verify("--strict")).ExitCode);
    }

    [Fact]
    public async Task Where_an_assembly_is_not_at_hand_only_what_would_be_in_a_known_type_is_named()
    {
        Write("\"T:Plain.Open\", \"T:Plain.More.Elsewhere\", \"M:Plain.More.Elsewhere.Run\", \"M:Plain.Open.Totla\"", ", { \"name\": \"Plain.More\" }");

        var run = await Verify("--culture", "en");

        Assert.Contains("'M:Plain.Open.Totla'", run.Output);
        Assert.DoesNotContain("Elsewhere", run.Output);
    }

    private void Write(string symbols, string assemblies = "") => _folder.Write(File, $$"""
        { "formatVersion": 1, "package": "plain", "assemblies": [ { "name": "Plain" }{{assemblies}} ], "extensionPoints": [ { "id": "plain.open", "kind": "plugin",
          "symbols": [ {{symbols}} ] } ] }
        """);

    private Task<Run> Verify(params string[] args) => Run.In(_folder.Root, ["verify", "Acme.dll", "--core", "plain", "--core", File, .. args]);
}
