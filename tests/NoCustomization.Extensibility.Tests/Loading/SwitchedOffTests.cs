using System;
using System.Linq;
using NoCustomization.Extensibility.Loading;
using NoCustomization.Extensibility.Sources;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>What the operator has switched off in a folder of extensions.</summary>
public sealed class SwitchedOffTests
{
    [Fact]
    public void It_is_judged_but_neither_loaded_nor_told_of_nor_in_the_way_of_others()
    {
        using var folder = new Deliveries();
        folder.Write("Kuro/Kuro.dll", Yakuba.Hasty("Kuro", "off.kuro", "public class Mine : Yakuba.Calculator;"));
        folder.Write("Kuro2/Kuro.dll", Yakuba.Vendor("Kuro", "on.kuro"));
        var found = new FolderSource(folder.Root, folder.Options, folder.Cores).Find(new ExtensionSourceContext(folder.Packages, folder.Log, TimeProvider.System) { IsSwitchedOff = id => id == "off.kuro" });
        var off = found.Single(candidate => candidate.Report.Id == "off.kuro");
        Assert.Equal((ExtensionState.SwitchedOff, null), (off.Report.State, off.Entry));
        Assert.Contains(off.Report.Findings, finding => finding.RuleId == "NC1001");
        Assert.False(Yakuba.Has("early off.kuro"));
        Assert.DoesNotContain(folder.Log.Lines, line => line.Contains("off.kuro", StringComparison.Ordinal));
        Deliveries.Open(found.Single(candidate => candidate.Report.Id == "on.kuro"));
    }
}
