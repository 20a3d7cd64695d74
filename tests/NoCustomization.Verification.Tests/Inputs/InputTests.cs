using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Inputs;

/// <summary>What is read from files, folders and packages, and what is said of files that cannot be judged.</summary>
public sealed class InputTests
{
    private static readonly Compiled Core = Compiled.CSharp("Juki", """[assembly: NoCustomization.StandardPackage("juki")] namespace Juki { public class Closed { } }""");
    private static readonly Compiled Vendor = Compiled.CSharp("Acme", "public class A : Juki.Closed { public void M() { } }", Core);
    private static readonly Compiled Other = Compiled.CSharp("Other", "public class A { }");

    [Fact]
    public void A_core_beside_a_single_file_is_found()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Juki.dll", Core.Image);
        var result = Verify(folder.Write("Acme.dll", Vendor.Image));
        Assert.Equal("Acme.dll", Assert.Single(result.Findings).AssemblyFile);
        var judged = Assert.Single(result.Assemblies);
        Assert.Equal(("Acme", "Acme.dll", "juki"), (judged.Name, judged.Path, Assert.Single(judged.Cores)));
    }

    [Fact]
    public void A_core_given_by_path_is_found_and_preferred()
    {
        using var folder = new TemporaryFolder();
        var core = folder.Write("cores/Juki.dll", Core.Image);
        // A copy that opens everything does not speak for the core that was given.
        folder.Write("vendor/Juki.dll", Compiled.CSharp("Juki", """[assembly: NoCustomization.StandardPackage("juki", Assemblies = new[] { "Juki", "Acme" })] namespace Juki { [NoCustomization.ExtensionPoint("x")] public class Closed { } }""").Image);
        folder.Write("vendor/Acme.dll", Vendor.Image);
        var result = Verify(Path.Combine(folder.Path, "vendor"), core);
        Assert.Equal("NC1001", Assert.Single(result.Findings).Key.RuleId);
        Assert.Equal(("Juki.dll", UnjudgedReason.Core, "juki"), Assert.Single(result.NotJudged.Select(n => (n.Path, n.Reason, n.Package))));
    }

    [Fact]
    public void A_wrong_path_to_a_core_is_a_problem()
    {
        using var folder = new TemporaryFolder();
        var vendor = folder.Write("Acme.dll", Vendor.Image);
        Assert.Equal("Input_NoCore", Assert.Single(Verify(vendor, folder.Write("lib/Other.dll", Other.Image)).Problems).Message.Key);
        Assert.Contains(Verify(vendor, "/no/such/file.dll").Problems, p => p.Message.Key == "Input_NotFound");
    }

    [Fact]
    public void Folders_are_read_in_order_with_all_below_and_links_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b/Acme.dll", Vendor.Image);
        folder.Write("a/c/Acme.dll", Vendor.Image);
        folder.Write("Juki.dll", Core.Image);
        folder.Write("readme.txt", [1, 2, 3]);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a", "loop"), folder.Path);
        Assert.Equal(["a/c/Acme.dll", "b/Acme.dll"], Verify(folder.Path).Findings.Select(f => f.AssemblyFile));
    }

    [Fact]
    public void Packages_are_read_in_memory_without_their_reference_assemblies()
    {
        using var folder = new TemporaryFolder();
        var core = folder.Write("Juki.dll", Core.Image);
        folder.Pack("in/Acme.1.0.0.nupkg", ("lib/net8.0/Acme.dll", Vendor.Image), ("lib/net8.0/Acme.pdb", Vendor.Symbols), ("lib/net10.0/Acme.dll", Vendor.Image), ("ref/net8.0/Acme.dll", Vendor.Image),
            ("tools/../../x\\Acme.dll", Vendor.Image), ("content/readme.txt", [1]));
        folder.Pack("in/delivery.zip", ("docs/inner.nupkg", TemporaryFolder.Zip(("lib/Acme.dll", Vendor.Image))));
        var result = Verify(Path.Combine(folder.Path, "in"), core);
        Assert.Empty(result.Problems);
        Assert.Equal(["Acme.1.0.0.nupkg!lib/net10.0/Acme.dll", "Acme.1.0.0.nupkg!lib/net8.0/Acme.dll", "Acme.1.0.0.nupkg!tools/../../x/Acme.dll", "delivery.zip!docs/inner.nupkg!lib/Acme.dll"],
            result.Findings.Select(f => f.AssemblyFile));
        Assert.Single(result.Findings.Select(f => f.Key).Distinct());
        Assert.Equal("Acme.cs", result.Findings[1].Location?.Document);
        Assert.Null(result.Findings[0].Location);
    }

    [Fact]
    public void A_hostile_archive_ends_in_a_problem()
    {
        using var folder = new TemporaryFolder();
        var bomb = TemporaryFolder.Zip(("lib/Acme.dll", new byte[64 << 20]));
        Assert.Equal("Input_Unreadable", Assert.Single(Verify(folder.Write("bomb.nupkg", bomb)).Problems).Message.Key);
        Assert.Equal("Input_DamagedArchive", Assert.Single(Verify(folder.Write("none.zip", [1, 2, 3])).Problems).Message.Key);
        var nested = TemporaryFolder.Zip(("Acme.dll", Vendor.Image));
        for (var depth = 0; depth < 4; depth++)
            nested = TemporaryFolder.Zip(("inner.zip", nested));
        Assert.Equal("Input_ArchiveDepth", Assert.Single(Verify(folder.Write("deep.zip", nested)).Problems).Message.Key);
        var cut = TemporaryFolder.Zip(("lib/Acme.dll", Vendor.Image));
        BinaryPrimitives.WriteInt32LittleEndian(cut.AsSpan(14), 0);
        cut.AsSpan(60, 400).Clear();
        Assert.NotEmpty(Verify(folder.Write("cut.zip", cut)).Problems);
    }

    [Fact]
    public void Each_kind_of_unjudgeable_file_is_named()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("Input_Empty", ProblemOf(folder.Write("empty.dll", [])));
        Assert.Equal("Input_NotPe", ProblemOf(folder.Write("text.dll", new byte[500])));
        Assert.Equal("Input_NotPe", ProblemOf(folder.Write("short.dll", [(byte)'M', (byte)'Z'])));
        Assert.Equal("Input_Native", ProblemOf(folder.Write("native.dll", Native())));
        Assert.Equal("Input_Damaged", ProblemOf(folder.Write("cut.dll", Vendor.Image[..^600])));
        Assert.Equal("Input_NotFound", ProblemOf(Path.Combine(folder.Path, "missing.dll")));
        Assert.Equal("Input_Module", ProblemOf(folder.Write("part.dll", Compiled.Module("part", "class X { }"))));
        Assert.Empty(Verify(folder.Path).Assemblies);
    }

    [Fact]
    public void Native_files_and_satellites_in_a_folder_need_no_judgement()
    {
        using var folder = new TemporaryFolder();
        folder.Write("host.exe", Native());
        folder.Write("ja/Acme.resources.dll", Compiled.CSharp("Acme.resources", "[assembly: System.Reflection.AssemblyCulture(\"ja\")]").Image);
        folder.Write("ref/Acme.dll", Compiled.CSharp("Acme", "[assembly: System.Runtime.CompilerServices.ReferenceAssembly] public class A { }").Image);
        folder.Write("Other.dll", Other.Image);
        var result = Verify(folder.Path);
        Assert.Equal(("Other", 0), Assert.Single(result.Assemblies.Select(a => (a.Name, a.Cores.Count))));
        Assert.Empty(result.Problems);
        Assert.Equal([UnjudgedReason.Native, UnjudgedReason.Satellite, UnjudgedReason.ReferenceAssembly], result.NotJudged.Select(n => n.Reason));
    }

    [Fact]
    public void Native_code_beside_il_is_said()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Juki.dll", Core.Image);
        var mixed = (byte[])Vendor.Image.Clone();
        // The flags of the managed header: not "IL only" any more.
        using (var pe = new System.Reflection.PortableExecutable.PEReader(new MemoryStream(mixed)))
            mixed[pe.PEHeaders.CorHeaderStartOffset + 16] &= 0xFE;
        var result = Verify(folder.Write("Acme.dll", mixed));
        Assert.Equal("Input_MixedMode", Assert.Single(result.Problems).Message.Key);
        Assert.Single(result.Findings);
    }

    [Fact]
    public void Debug_symbols_of_another_build_are_not_used()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Juki.dll", Core.Image);
        folder.Write("Acme.pdb", Compiled.CSharp("Acme", "\n\npublic class A : Juki.Closed { public void M() { } public void N() { } }", Core).Symbols);
        Assert.Null(Assert.Single(Verify(folder.Write("Acme.dll", Vendor.Image)).Findings).Location);
        folder.Write("Acme.pdb", Vendor.Symbols);
        Assert.Equal(1, Assert.Single(Verify(Path.Combine(folder.Path, "Acme.dll")).Findings).Location?.StartLine);
    }

    [Fact]
    public void A_damaged_core_beside_a_file_does_not_pass_for_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Juki.dll", Core.Image[..^600]);
        folder.Write("Unused.dll", [1]);
        Assert.Equal(("Juki.dll", "Input_Damaged"), Assert.Single(Verify(folder.Write("Acme.dll", Vendor.Image)).Problems.Select(p => (p.Path, p.Message.Key))));
    }

    [Fact]
    public void One_damaged_file_does_not_stop_the_rest()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Juki.dll", Core.Image);
        folder.Write("Acme.dll", Vendor.Image);
        folder.Write("A.dll", Vendor.Image[..^600]);
        var result = Verify(folder.Path);
        Assert.Single(result.Findings);
        Assert.Equal(("A.dll", "Input_Damaged"), Assert.Single(result.Problems.Select(p => (p.Path, p.Message.Key))));
    }

    private static VerificationResult Verify(string path, params string[] cores) =>
        Verifier.Verify([path], new VerificationOptions { Cores = cores }, TestContext.Current.CancellationToken);

    private static string ProblemOf(string path)
    {
        var result = Verify(path);
        Assert.Empty(result.Assemblies);
        return Assert.Single(result.Problems).Message.Key;
    }

    // An executable whose header names no managed part.
    private static byte[] Native()
    {
        var image = (byte[])Vendor.Image.Clone();
        using var pe = new System.Reflection.PortableExecutable.PEReader(new MemoryStream(image));
        var directories = pe.PEHeaders.PEHeaderStartOffset + (pe.PEHeaders.PEHeader!.Magic == System.Reflection.PortableExecutable.PEMagic.PE32 ? 96 : 112);
        image.AsSpan(directories + 14 * 8, 8).Clear();
        return image;
    }
}
