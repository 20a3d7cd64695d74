using System.IO;
using System.Linq;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>What runs are the bytes that were verified, whatever becomes of the files.</summary>
public sealed class BytesTests
{
    [Fact]
    public void A_dependency_replaced_after_it_was_verified_is_not_what_runs()
    {
        var genuine = Source.Dll("Helper", """public static class Helper { public static string Word => "genuine helper"; }""");
        var evil = Source.Dll("Helper", """public static class Helper { public static string Word => "evil helper"; }""");
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "swap", "", "Yakuba.Journal.Write(Helper.Word);", genuine));
        var file = folder.Write("Acme/Helper.dll", genuine);
        var candidate = folder.LoadOne();
        File.WriteAllBytes(file, evil);
        Deliveries.Open(candidate);
        Assert.True(Yakuba.Has("genuine helper"));
        Assert.False(Yakuba.Has("evil helper"));
    }

    [Fact]
    public void A_dependency_put_there_later_is_not_found()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "later", "", """System.Reflection.Assembly.Load("Later");"""));
        var candidate = folder.LoadOne();
        folder.Write("Acme/Later.dll", Source.Dll("Later", "class Later;"));
        Assert.Contains("Later", Assert.Throws<FileLoadException>(() => Deliveries.Open(candidate)).Message);
    }

    [Fact]
    public void A_handler_of_another_cannot_supply_what_is_missing()
    {
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "handler", "", """System.Reflection.Assembly.Load("Supplied");"""));
        var candidate = folder.LoadOne();
        System.AppDomain.CurrentDomain.AssemblyResolve += Supply;
        try
        {
            Assert.Throws<FileLoadException>(() => Deliveries.Open(candidate));
        }
        finally
        {
            System.AppDomain.CurrentDomain.AssemblyResolve -= Supply;
        }

        static System.Reflection.Assembly? Supply(object? sender, System.ResolveEventArgs e) => e.Name.StartsWith("Supplied", System.StringComparison.Ordinal) ? typeof(BytesTests).Assembly : null;
    }

    [Theory]
    [InlineData("System.Reflection.Assembly.LoadFrom(@\"{0}\");")]
    [InlineData("System.Reflection.Assembly.LoadFile(@\"{0}\");")]
    [InlineData("System.Reflection.Assembly.Load(System.IO.File.ReadAllBytes(@\"{0}\"));")]
    [InlineData("System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(typeof(Door).Assembly)!.LoadFromAssemblyPath(@\"{0}\");")]
    public void Code_that_an_extension_loads_by_itself_is_reported(string statement)
    {
        using var outside = new Deliveries();
        var name = "Payload" + System.Guid.NewGuid().ToString("N");
        var payload = outside.Write(name + ".dll", Source.Dll(name, "class Payload;"));
        using var folder = new Deliveries();
        folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", name, "", string.Format(System.Globalization.CultureInfo.InvariantCulture, statement, payload)));
        Deliveries.Open(folder.LoadOne());
        Assert.StartsWith(name, Assert.Single(Extensibility.Loading.UnverifiedLoads.Of(name)));
    }

    [Fact]
    public void A_file_that_grows_or_vanishes_afterwards_changes_nothing()
    {
        using var folder = new Deliveries();
        var file = folder.Write("Acme/Acme.dll", Yakuba.Vendor("Acme", "vanish"));
        var candidate = folder.LoadOne();
        File.Delete(file);
        Deliveries.Open(candidate);
        Assert.Equal(file, candidate.Report.SourcePath);
        Assert.Empty(candidate.Entry!.Assembly.Location);
    }
}
