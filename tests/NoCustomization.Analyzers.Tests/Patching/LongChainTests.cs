using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Patching;

/// <summary>Code that no human writes and a generator might: what follows values must end, on the stack of a build server.</summary>
public sealed class LongChainTests
{
    private const string Core = "namespace Juki { public class Fees { private int Discount(int x) => x; } }";

    private static Shape Vendor(string body) => new()
    {
        Core = Core,
        Vendor = [$$"""using HarmonyLib; using Juki; using System.Reflection; class P { void M(Harmony harmony, bool b, string x) { {{body}} } }"""],
        Others = [Libraries.Harmony],
    };

    [Fact]
    public Task LocalsDefinedByLocals() =>
        Vendor("MethodInfo m0 = null; " + string.Join(" ", Enumerable.Range(1, 5000).Select(static i => $"var m{i} = m{i - 1}.GetBaseDefinition();")) + " harmony.Patch(m5000);").Expect();

    [Fact]
    public Task ChoicesOfChoices() =>
        Vendor("MethodInfo m0 = null; " + string.Join(" ", Enumerable.Range(1, 200).Select(static i => $"var m{i} = b ? m{i - 1} : m{i - 1};")) + " harmony.Patch(m200);").Expect();

    [Fact]
    public Task LongSum() =>
        Vendor("harmony.Patch(typeof(Fees).GetMethod(\"Dis\" + x" + string.Concat(Enumerable.Repeat(" + \"y\"", 3000)) + "));").Expect("NC3001 T:Juki.Fees @ M:P.M(HarmonyLib.Harmony,System.Boolean,System.String)");

    [Fact]
    public Task SumsOfSums() =>
        Vendor("var s0 = x; " + string.Join(" ", Enumerable.Range(1, 200).Select(static i => $"var s{i} = s{i - 1} + s{i - 1} + s{i - 1};")) + " harmony.Patch(typeof(Fees).GetMethod(s200));")
            .Expect("NC3001 T:Juki.Fees @ M:P.M(HarmonyLib.Harmony,System.Boolean,System.String)");
}
