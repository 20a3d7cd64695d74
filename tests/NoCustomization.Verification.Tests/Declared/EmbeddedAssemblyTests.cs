using System.Reflection;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Declared;

/// <summary>NC3005 on what a weaver leaves behind: an assembly of the core as a resource, for code that loads it by names which it looks up.</summary>
public sealed class EmbeddedAssemblyTests
{
    private static readonly Compiled Core = Compiled.CSharp("Juki", """[assembly: NoCustomization.StandardPackage("juki")] namespace Juki { public class Record { } }""");

    [Theory]
    [InlineData("costura.juki.dll.compressed")]
    [InlineData("costura.juki.dll")]
    [InlineData("Juki.dll")]
    public void An_embedded_assembly_of_the_core_is_told(string resource) => Assert.Equal(["NC3005 assembly:Juki @ "], With(resource).Findings(Core));

    [Theory]
    [InlineData("costura.juki.pdb.compressed")]
    [InlineData("costura.acme.juki.dll.compressed")]
    [InlineData("Acme.Juki.dll")]
    [InlineData("Juki.xml")]
    [InlineData("costura.metadata")]
    public void Other_resources_are_none(string resource) => Assert.Empty(With(resource).Findings(Core));

    private static Compiled With(string resource)
    {
        var made = new HandMade("Woven");
        made.Rows.AddManifestResource(ManifestResourceAttributes.Public, made.Rows.GetOrAddString(resource), default, 0);
        made.Class("Uses", made.Type(made.Reference("System.Runtime"), "System", "Object"));
        made.Type(made.Reference("Juki"), "Juki", "Record");
        return made.ToCompiled();
    }
}
