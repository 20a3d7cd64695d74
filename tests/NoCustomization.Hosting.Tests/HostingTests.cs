using System;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Hosting.Tests;

/// <summary>The host of extensions as users have it: from the packages, published.</summary>
public sealed class HostingTests(Delivery delivery) : IClassFixture<Delivery>
{
    private static readonly string[] Expected = ["acme.fees: Loaded A", "careless.fees: Loaded A", "fee: 300"];

    [Fact]
    public void A_vendor_delivers_its_own_files_alone()
    {
        Assert.Equal(["Acme.Fees.deps.json", "Acme.Fees.dll"], delivery.FilesOf("extensions/Acme.Fees"));
        var careless = delivery.FilesOf("extensions/Careless.Fees");
        Assert.Contains("NoCustomization.Extensibility.Abstractions.dll", careless);
        Assert.DoesNotContain(careless, f => f.Contains("Verification", StringComparison.Ordinal) || f.Contains("Policy", StringComparison.Ordinal) || f.Contains("CodeAnalysis", StringComparison.Ordinal)
            || f.Contains("Autofac", StringComparison.Ordinal) || f.EndsWith("NoCustomization.Extensibility.dll", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_published_host_loads_and_calls_them() => Assert.Equal(Expected, Lines(await delivery.Host("framework-dependent")));

    [Fact]
    public async Task So_does_one_that_brings_its_own_runtime()
    {
        Assert.SkipUnless(Delivery.HasRuntimePack, "The runtime pack is not among the packages of this machine.");
        Assert.Equal(Expected, Lines(await delivery.Host("self-contained", "--self-contained", "-r", Delivery.Runtime)));
    }

    [Fact]
    public async Task One_that_is_a_single_file_lets_nobody_in_and_says_what_to_do()
    {
        var lines = Lines(await delivery.Host("single-file", "--no-self-contained", "-r", Delivery.Runtime, "-p:PublishSingleFile=true"));
        Assert.Equal(4, lines.Length);
        Assert.All(lines[..2], l => Assert.Matches("^(Acme|Careless).Fees/: Refused Unverified the host was published as one file .*Publish it without, or with IncludeAllContentForSelfExtract$", l));
        Assert.StartsWith("problem: Town.Core comes from no file", lines[2]);
        Assert.Equal("fee: -1", lines[3]);
    }

    [Fact]
    public async Task One_that_extracts_itself_has_files() =>
        Assert.Equal(Expected, Lines(await delivery.Host("self-extracting", "--no-self-contained", "-r", Delivery.Runtime, "-p:PublishSingleFile=true", "-p:IncludeAllContentForSelfExtract=true")));

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
