using System.Linq;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Cores;

/// <summary>Which assemblies without a reference to a core are judged against it: those that can come to it by its name alone.</summary>
public sealed class UnreferencedCoreTests
{
    private const string Emits = """
        using System.Reflection; using System.Reflection.Emit;
        public static class Vendor
        {
            public static CustomAttributeBuilder Of(System.Type type) => new CustomAttributeBuilder(type.GetConstructor(new[] { typeof(string) }), new object[] { "Juki" });
        }
        """;

    private static readonly Compiled Core = Compiled.CSharp("Juki", """[assembly: NoCustomization.StandardPackage("juki")] namespace Juki { public class Open { } }""");

    [Fact]
    public void Whoever_emits_attributes_is_judged_where_one_is_at_hand_that_opens_a_core()
    {
        Assert.Empty(CoresOf(Emits));
        Assert.Equal("juki", Assert.Single(CoresOf(Emits + "namespace System.Runtime.CompilerServices { class IgnoresAccessChecksToAttribute : Attribute { } }")));
    }

    private static System.Collections.Generic.IReadOnlyList<string> CoresOf(string source) => Compiled.CSharp("Acme", source).Verify(Core).Assemblies.Single().Cores;
}
