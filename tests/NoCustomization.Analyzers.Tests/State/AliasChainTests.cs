using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.State;

/// <summary>Aliases of aliases: each is asked once, however many ways lead to it.</summary>
public sealed class AliasChainTests
{
    private static Shape Vendor(string body) => new()
    {
        Core = "namespace Juki { public static class State { public static int N; } }",
        Vendor = [$$"""using Juki; class P { void M(bool c) { {{body}} } }"""],
    };

    [Fact]
    public Task Choices_of_aliases() =>
        Vendor("ref int a0 = ref State.N; " + string.Concat(Enumerable.Range(1, 60).Select(static i => $"ref int a{i} = ref (c ? ref a{i - 1} : ref a{i - 1}); ")) + "a60 = 1;")
            .Expect("NC2005 F:Juki.State.N @ M:P.M(System.Boolean)");

    [Fact]
    public Task Many_aliases() =>
        Vendor(string.Concat(Enumerable.Range(0, 3000).Select(static i => $"ref int a{i} = ref State.N; _ = a{i}; "))).Expect();
}
