using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Inputs;

/// <summary>Files in memory are judged as a folder is.</summary>
public sealed class MemoryFileTests
{
    private static readonly Compiled Core = Compiled.CSharp("Core", """[assembly: NoCustomization.StandardPackage("core")] namespace Core; public class Closed;""");
    private static readonly Compiled Vendor = Compiled.CSharp("Vendor", "class Mine : Core.Closed { void M() { } }", Core);

    [Fact]
    public void What_a_folder_holds_is_judged()
    {
        var result = Verify(File("Vendor.dll", Vendor.Image), File("Vendor.pdb", Vendor.Symbols), File("readme.txt", [1, 2, 3]));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("NC1001", "Vendor.dll"), (finding.Key.RuleId, finding.AssemblyFile));
        Assert.NotNull(finding.Location);
        Assert.Empty(result.Problems);
        Assert.Empty(result.CoresFromInput);
    }

    [Fact]
    public void An_assembly_under_another_name_is_one()
    {
        var finding = Assert.Single(Verify(File("data/logo.png", Vendor.Image)).Findings);
        Assert.Equal("data/logo.png", finding.AssemblyFile);
    }

    [Fact]
    public void An_assembly_in_an_archive_is_judged()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("lib/Vendor.dll").Open();
            entry.Write(Vendor.Image);
        }

        Assert.Equal("more.zip!lib/Vendor.dll", Assert.Single(Verify(File("more.zip", memory.ToArray())).Findings).AssemblyFile);
    }

    [Fact]
    public void What_is_damaged_or_native_is_said()
    {
        Assert.Equal("Input_NotPe", Assert.Single(Verify(File("Vendor.dll", [1, 2, 3])).Problems).Message.Key);
        Assert.Equal("Input_Damaged", Assert.Single(Verify(File("Vendor.dll", Vendor.Image[..^512])).Problems).Message.Key);
    }

    [Fact]
    public void Code_dressed_as_a_satellite_is_judged()
    {
        var dressed = new HandMade("Vendor.resources", "ja");
        dressed.ModuleInitializer(_ => { });
        var result = Verify(File("ja/Vendor.resources.dll", dressed.ToCompiled().Image));
        Assert.Equal("Vendor.resources", Assert.Single(result.Assemblies).Name);
        Assert.Empty(result.NotJudged);
    }

    [Fact]
    public void A_core_that_is_none_is_a_problem() =>
        Assert.Equal("Input_NoCore", Assert.Single(Verifier.VerifyFiles([File("Vendor.dll", Vendor.Image)], new() { CoreFiles = [File("Vendor.dll", Vendor.Image)] }, TestContext.Current.CancellationToken).Problems).Message.Key);

    private static FileImage File(string path, byte[] content) => new(path, content);

    private static VerificationResult Verify(params FileImage[] files) => Verifier.VerifyFiles(files, new() { CoreFiles = [File("Core.dll", Core.Image)] }, TestContext.Current.CancellationToken);
}
