using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Bodies;

/// <summary>A method of twice the length costs twice the work. Work is counted in nodes that were looked at, never in time.</summary>
public sealed class WorkTests
{
    private static readonly Compiled Core = Compiled.CSharp("Core", """
        using NoCustomization;
        [assembly: StandardPackage("core", Namespaces = new[] { "Core" })]
        namespace Core
        {
            [PackageInternal] public struct S { public int V; }
            [PackageInternal] public class R { public string P { get; set; } public R A() => this; }
            [PackageInternal] public class L { public int Length => 1; public int this[int i] => 1; }
            public static class Free { public static L List() => null; public static void Take(S s) { } public static R Get() => null; public static object Any() => null; [PackageInternal] public static int Q { get; set; } }
        }
        """);

    [Theory]
    [InlineData("Free.Take(default);")]
    [InlineData("if (Free.Any() is S s# && s#.V > 0) Free.Take(s#);")]
    [InlineData("Free.Q += 1;")]
    [InlineData("Free.Q = Free.Q + 1;")]
    [InlineData("_ = Free.List()[^1];")]
    [InlineData("if (Free.List() is [1, 2]) Free.Any();")]
    [InlineData("_ = (R)Free.Any();")]
    [InlineData("{ var r = Free.Get(); r.P ??= r.A().P; }")]
    [InlineData("System.Linq.Expressions.Expression<System.Func<R, string>> e# = r => r.P;")]
    [InlineData("try { Free.Any(); } catch (System.Exception e) when ((object)e.Data is S) { }")]
    public void Work_grows_with_the_length_of_a_method(string statement)
    {
        foreach (var level in new[] { OptimizationLevel.Debug, OptimizationLevel.Release })
        {
            foreach (var hasSymbols in new[] { true, false })
            {
                var (one, two) = (WorkFor(statement, 400, level, hasSymbols), WorkFor(statement, 800, level, hasSymbols));
                // Long bodies use longer forms of some instructions; quadratic work would be four times as much.
                Assert.True(two < one * 2.5, $"{level} {hasSymbols}: {one} nodes for 400 statements, {two} for 800");
            }
        }
    }

    private static long WorkFor(string statement, int count, OptimizationLevel level, bool hasSymbols)
    {
        var source = new StringBuilder("using Core; class V { void M() {\n");
        for (var i = 0; i < count; i++)
            source.AppendLine(statement.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var vendor = Compiled.CSharp("V", source.Append("} }").ToString(), level, Core);
        if (!hasSymbols)
            vendor = vendor with { Symbols = [] };
        var before = NodeList.Visits;
        vendor.Verify(Core);
        var work = NodeList.Visits - before;
        Assert.True(work > count, "nothing was looked at");
        return work;
    }
}
