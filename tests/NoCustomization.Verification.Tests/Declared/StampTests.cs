using System.Linq;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Stamps;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Declared;

/// <summary>NC9009 on stamps: only what an assembly says of itself, and only where it has to do with a core.</summary>
public sealed class StampTests
{
    private static readonly Compiled Core = Compiled.CSharp("Juki", """[assembly: NoCustomization.StandardPackage("juki")] namespace Juki { [NoCustomization.ExtensionPoint("juki.record")] public class Record { } }""");
    private static readonly string Genuine = Stamp.Of(onlyReports: false, analyzersOn: true).ToString();

    [Fact]
    public void A_genuine_stamp_says_nothing_nor_does_its_lack()
    {
        Assert.Empty(Compile(Genuine).Findings(Core));
        Assert.Empty(Compile(Genuine, Genuine).Findings(Core));
        Assert.Empty(Compile().Findings(Core));
        Assert.Empty(Compiled.CSharp("Acme", "[assembly: System.Reflection.AssemblyMetadata(\"RepositoryUrl\", \"stamp\")] class A : Juki.Record { }", Core).Findings(Core));
    }

    [Theory]
    [InlineData("stamp:analyzers=off", "version=9.9.9; rules=00; mode=enforce; analyzers=off")]
    [InlineData("stamp:mode=report", "version=9.9.9; rules=00; mode=report; analyzers=on")]
    [InlineData("stamp:unreadable", "")]
    [InlineData("stamp:unreadable", "version=9.9.9; rules=00; mode=enforce")]
    [InlineData("stamp:unreadable", "version=9.9.9; rules=00; mode=enforce; analyzers=perhaps")]
    [InlineData(null, "version=9.9.9; rules=00; mode=enforce; analyzers=on; later=1")]
    public void A_stamp_gives_away_what_it_says(string? target, string stamp) =>
        Assert.Equal(target is null ? [] : ["NC9009 " + target + " @ "], Compile(stamp).Findings(Core));

    [Fact]
    public void Other_rules_than_those_of_the_version_are_told() =>
        Assert.Equal(["NC9009 stamp:rules @ "], Compile($"version={RuleSet.Version}; rules=00; mode=enforce; analyzers=on").Findings(Core));

    [Fact]
    public void Stamps_that_differ_are_told() =>
        Assert.Equal(["NC9009 stamp:analyzers=off @ ", "NC9009 stamp:several @ "], Compile(Genuine, Genuine.Replace("=on", "=off")).Findings(Core).Order());

    [Fact]
    public void Where_a_stamp_is_required_its_lack_is_told() => Assert.Equal("stamp:missing", Assert.Single(Verify(Compile(), StampUse.Required, Core).Findings).Key.Target);

    [Fact]
    public void Marks_of_FSharp_exempt_no_other_language()
    {
        // The attribute and the reference are there for everybody to use; csc says all the same that it was here.
        var library = Compiled.CSharp("FSharp.Core", "namespace Microsoft.FSharp.Core { public class FSharpInterfaceDataVersionAttribute : System.Attribute { public FSharpInterfaceDataVersionAttribute(int a, int b, int c) { } } }");
        var fake = Compiled.CSharp("Acme", "[assembly: Microsoft.FSharp.Core.FSharpInterfaceDataVersion(2, 0, 0)] class A : Juki.Record { }", [new("FSharpSignatureCompressedData.Acme", [0])], Core, library);
        var result = Verify(fake, StampUse.Required, Core, library);
        Assert.Equal("stamp:missing", Assert.Single(result.Findings).Key.Target);
        Assert.DoesNotContain(result.RulesNotRun, r => r.Rule.Id == "NC9009");
    }

    [Fact]
    public void Whoever_built_it_need_not_read_it() => Assert.Empty(Verify(Compile("mode=report"), StampUse.Ignored, Core).Findings);

    [Fact]
    public void What_has_to_do_with_no_core_needs_none() => Assert.Empty(Verify(Compiled.CSharp("Acme", "class A { }"), StampUse.Required).Findings);

    private static Compiled Compile(params string[] stamps) => Compiled.CSharp(
        "Acme", string.Concat(stamps.Select(s => $"[assembly: System.Reflection.AssemblyMetadata(\"{Stamp.Key}\", \"{s}\")]\n")) + "class A : Juki.Record { }", Core);

    private static VerificationResult Verify(Compiled vendor, StampUse stamps, params Compiled[] references) =>
        Verifier.VerifyImage("Acme.dll", vendor.Image, vendor.Symbols, [.. references.Select(r => r.Image)], new VerificationOptions { Stamps = stamps }, TestContext.Current.CancellationToken);
}
