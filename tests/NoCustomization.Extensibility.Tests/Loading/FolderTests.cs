using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using NoCustomization.Extensibility.Loading;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>Folders that are not what they seem.</summary>
public sealed class FolderTests
{
    [Fact]
    public void A_root_that_is_not_there_is_named_as_it_is()
    {
        using var folder = new Deliveries();
        Directory.Delete(folder.Root);
        var path = folder.LoadOne().Report.SourcePath;
        Directory.CreateDirectory(folder.Root);
        Assert.Equal(folder.Root, path);
    }

    [Theory]
    [InlineData(LoadProblemKind.HostInOneFile, "IncludeAllContentForSelfExtract")]
    [InlineData(LoadProblemKind.HostTrimmed, "PublishTrimmed")]
    public void A_host_that_cannot_judge_lets_nobody_in_and_says_nothing_else(object kind, string remedy)
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "unfit"));
        folder.Write("Beta/Beta.dll", [1]);
        var found = new FolderSource(folder.Root, folder.Options, [], new LoadProblem((LoadProblemKind)kind)).Find(new(folder.Packages, folder.Log, TimeProvider.System));
        Assert.Equal(["Acme/", "Beta/"], found.Select(c => c.Report.Id));
        Assert.All(found, c => Assert.Equal((ExtensionState.Refused, DeliveryLevel.Unverified, null), (c.Report.State, c.Report.Level, c.Entry)));
        Assert.All(found, c => Assert.Contains(remedy, Assert.Single(c.Report.Reasons)));
        Assert.Null(HostForm.Problem);
    }

    [Fact]
    public void A_folder_that_cannot_be_read_takes_nobodys_id()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "acme.fees"));
        folder.Write("acme.fees/readme.txt", [1]);
        folder.Write("acme.fees.dll", [1]);
        Assert.Equal(
            [("./acme.fees.dll", "acme.fees.dll", ExtensionState.Failed), ("acme.fees", "Acme", ExtensionState.Loaded), ("acme.fees/", "acme.fees", ExtensionState.Failed)],
            folder.Load().Select(c => (c.Report.Id, c.Report.Vendor, c.Report.State)).Order());
    }

    [Fact]
    public void Links_are_refused()
    {
        using var outside = new Deliveries();
        var real = outside.Write("Helper.dll", Source.Dll("Helper", "public class Helper;"));
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "link"));
        File.CreateSymbolicLink(Path.Combine(folder.Root, "Acme", "Helper.dll"), real);
        Assert.Contains("Helper.dll", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void A_folder_that_is_a_link_is_refused()
    {
        using var outside = new Deliveries();
        outside.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "linked"));
        using var folder = new Deliveries();
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "Acme"), Path.Combine(outside.Root, "Acme"));
        Assert.Contains("Acme", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void The_operators_own_folder_may_be_a_link()
    {
        using var outside = new Deliveries();
        outside.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "current"));
        using var folder = new Deliveries();
        Directory.Delete(folder.Root);
        Directory.CreateSymbolicLink(folder.Root, outside.Root);
        Assert.Equal(ExtensionState.Loaded, folder.LoadOne().Report.State);
        Directory.Delete(folder.Root);
        Directory.CreateDirectory(folder.Root);
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "Both are one file there.");
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "case"));
        folder.Write("Acme/acme.dll", Yakuba.Vendor("Acme", "case", "class Mine : Yakuba.Calculator;"));
        Assert.Contains("acme.dll", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void Names_that_write_into_a_log_are_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No such names there.");
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "odd"));
        folder.Write("Acme/x\n200 Extension all.good loaded.txt", [1]);
        folder.Why(ExtensionState.Refused);
        Assert.DoesNotContain(folder.Log.Lines, l => l.Contains('\n'));
    }

    [Theory]
    [InlineData("Acme\n200 fine")]
    [InlineData("Acme\u202Egnp")]
    public void A_folder_whose_name_writes_into_a_log_writes_none(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No such names there.");
        using var folder = new Deliveries();
        folder.Write(name + "/Acme.dll", Yakuba.Vendor("Acme", "odd.folder"));
        folder.Write(name + "2/Acme.dll", Yakuba.Vendor("Acme", "odd.folder"));
        folder.Write(name + "3/empty.txt", []);
        foreach (var candidate in folder.Load())
            Assert.DoesNotContain(candidate.Report.Reasons.Append(candidate.Report.SourcePath!).Append(candidate.Report.Id), t => t.Contains('\n') || t.Contains('\u202E'));
        Assert.DoesNotContain(folder.Log.Lines, l => l.Contains('\n') || l.Contains('\u202E'));
    }

    [Fact]
    public void A_pipe_does_not_stop_the_host()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/mkfifo"), "No pipes here.");
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "pipe"));
        Process.Start("/usr/bin/mkfifo", [Path.Combine(folder.Root, "Acme", "Helper.dll")]).WaitForExit();
        Assert.Contains("Helper.dll", folder.Why(ExtensionState.Failed));
    }

    [Fact]
    public void Too_much_is_refused_before_it_is_read()
    {
        using var folder = new Deliveries { Options = { MaxFiles = 3 } };
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "much"));
        for (var i = 0; i < 4; i++)
            folder.Write($"Acme/{i}.txt", [1]);
        Assert.Contains("MaxFiles", folder.Why(ExtensionState.Refused));
        folder.Options.MaxFiles = 100;
        folder.Options.MaxFileBytes = 1000;
        Assert.Contains("MaxFileBytes", folder.Why(ExtensionState.Refused));
        folder.Options.MaxFileBytes = 100_000;
        folder.Options.MaxFolderBytes = 1000;
        Assert.Contains("MaxFolderBytes", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void A_huge_file_is_not_read()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "huge"));
        using (var stream = File.Create(Path.Combine(folder.Root, "Acme", "huge.dll")))
            stream.SetLength(1L << 40);
        Assert.Contains("huge.dll", folder.Why(ExtensionState.Refused));
    }

    [Theory]
    [InlineData("acme.fees", "acme.fees")]
    [InlineData("acme.fees", "ACME.Fees")]
    [InlineData("acme.fees", "ａcme.fees")]
    public void An_id_claimed_twice_lets_nobody_in(string one, string other)
    {
        using var folder = new Deliveries();
        folder.Write("A/A.dll", Yakuba.Vendor("A", one));
        folder.Write("B/B.dll", Yakuba.Vendor("B", other));
        Assert.All(folder.Load(), c => Assert.Equal(ExtensionState.Refused, c.Report.State));
    }

    [Fact]
    public void A_name_used_twice_lets_nobody_in()
    {
        using var folder = new Deliveries();
        folder.Write("A/Acme.dll", Yakuba.Vendor("Acme", "a"));
        folder.Write("B/Acme.dll", Yakuba.Vendor("Acme", "b"));
        Assert.All(folder.Load(), c => Assert.Equal(ExtensionState.Refused, c.Report.State));
    }

    [Theory]
    [InlineData(@"a\nb")]
    [InlineData(@"a b")]
    [InlineData(@"a:b")]
    [InlineData(@"a\u202Eb")]
    public void An_id_that_is_none_is_refused(string id)
    {
        using var folder = new Deliveries();
        folder.Write("A/A.dll", Yakuba.Vendor("A", id));
        var candidate = folder.LoadOne();
        Assert.Equal(ExtensionState.Refused, candidate.Report.State);
        Assert.DoesNotContain(folder.Log.Lines, l => l.Contains('\n') || l.Contains('\u202E'));
    }

    [Fact]
    public void The_assembly_that_says_so_is_the_extension_where_the_folder_has_another_name()
    {
        using var folder = new Deliveries();
        folder.Write("current release/Acme.dll", Yakuba.Vendor("Acme", "renamed"));
        folder.Write("current release/Helper.dll", Source.Dll("Helper", "class Helper;"));
        Assert.Equal("renamed", folder.LoadOne().Report.Id);
        folder.Write("current release/Acme2.dll", Yakuba.Vendor("Acme2", "renamed2"));
        Assert.Contains("Acme2.dll", folder.Why(ExtensionState.Failed));
    }

    [Fact]
    public void A_folder_without_an_extension_says_so()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/readme.txt", [1]);
        Assert.Contains("Acme.dll", folder.Why(ExtensionState.Failed));
    }

    [Fact]
    public void Where_the_list_of_dependencies_points_is_not_where_is_looked()
    {
        using var outside = new Deliveries();
        outside.Write("Helper.dll", Source.Dll("Helper", "public class Helper;"));
        var traversal = string.Concat(Enumerable.Repeat("../", 20)) + outside.Root.TrimStart('/') + "/Helper.dll";
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "traversal", "", "System.Reflection.Assembly.Load(\"Helper\");"));
        folder.Write("Acme/Acme.deps.json", System.Text.Encoding.UTF8.GetBytes(
            "{\"runtimeTarget\":{\"name\":\".NETCoreApp,Version=v10.0\"},\"targets\":{\".NETCoreApp,Version=v10.0\":{\"Helper/1.0.0\":{\"runtime\":{\"" + traversal + "\":{}}}}},\"libraries\":{\"Helper/1.0.0\":{\"type\":\"package\",\"path\":\"" + traversal + "\"}}}"));
        var why = folder.Why(ExtensionState.Failed);
        Assert.Contains("Helper.dll", why);
        Assert.DoesNotContain(outside.Root, why);
    }
}
