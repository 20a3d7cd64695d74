using System.Linq;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.State;

/// <summary>Aliases of aliases: each is asked once, however many ways lead to it.</summary>
public sealed class AliasChainTests
{
    [Fact]
    public void Choices_of_aliases_come_to_an_end()
    {
        var core = Compiled.CSharp("Juki", """
            [assembly: NoCustomization.StandardPackage("juki", Namespaces = new[] { "Juki" })]
            namespace Juki { public static class State { public static int N; } }
            """);
        var chain = string.Concat(Enumerable.Range(1, 30).Select(static i => $"ref int a{i} = ref (c ? ref a{i - 1} : ref a{i - 1}); if (c) a{i} = ref a{i - 1}; "));
        var vendor = Compiled.CSharp("Acme", $$"""using Juki; public class P { public int M(bool c) { ref int a0 = ref State.N; {{chain}} return a30; } }""", core);
        Assert.Empty(vendor.Findings(core));
    }
}
