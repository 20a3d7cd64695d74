using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Types;

/// <summary>NC1008 on compiled code: what compilers make of paths.</summary>
public sealed class SkipBaseTests
{
    private static readonly Compiled Core = Compiled.CSharp("Juki", """
        using NoCustomization; using System.Threading.Tasks;
        [assembly: StandardPackage("juki")]
        namespace Juki
        {
            [ExtensionPoint("juki.slot")] public abstract class Slot<T>
            {
                [ExtensionPoint("juki.slot.run", MustCallBase = true)] public virtual T Run(T a) => a;
                [ExtensionPoint("juki.slot.later", MustCallBase = true)] public virtual Task<T> Later(T a) => null;
                [ExtensionPoint("juki.slot.rate", MustCallBase = true)] public virtual T Rate { get => default; set { } }
                [ExtensionPoint("juki.slot.copy", MustCallBase = true)] public virtual object Copy() => null;
            }
        }
        """);

    [Theory]
    [InlineData("public override int Run(int a) => a;", "M:V.Run(System.Int32)")]
    [InlineData("public override int Run(int a) => base.Run(a) + 1;", null)]
    [InlineData("public override int Run(int a) { foreach (var x in new[] { 1, 2 }) if (x == a) return base.Run(x); return a; }", "M:V.Run(System.Int32)")]
    [InlineData("public override int Rate { get => base.Rate; set { } }", "P:V.Rate")]
    [InlineData("public override int Rate { get; set; }", "P:V.Rate")]
    [InlineData("public override int Rate { get => base.Rate; set => base.Rate = value > 0 ? value : 0; }", null)]
    [InlineData("public override string Copy() => base.Copy().ToString();", null)]
    [InlineData("public override string Copy() => \"\";", "M:V.Copy")]
    [InlineData("public override async Task<int> Later(int a) { try { await Task.Yield(); } finally { await base.Later(a); } return 1; }", null)]
    [InlineData("public override async Task<int> Later(int a) { try { await Task.Yield(); } catch { await base.Later(a); } return 1; }", "M:V.Later(System.Int32)")]
    [InlineData("public override async Task<int> Later(int a) { if (a == 0) await Task.Yield(); else if (a == 1) return 2; return await base.Later(a); }", "M:V.Later(System.Int32)")]
    [InlineData("public override async Task<int> Later(int a) { TaskCompletionSource<int> t = new(); try { await t.Task; t.SetResult(1); } catch (Exception e) { t.SetException(e); } return 0; }", "M:V.Later(System.Int32)")]
    public void A_member_of_a_constructed_core_class(string member, string? site)
    {
        foreach (var level in new[] { OptimizationLevel.Debug, OptimizationLevel.Release })
        {
            var vendor = Compiled.CSharp("Acme", "using System; using System.Threading.Tasks; public class V : Juki.Slot<int> { " + member + " }", level, Core);
            Assert.Equal(site is null ? [] : [site], vendor.Verify(Core).Findings.Select(f => f.Key.RuleId == "NC1008" ? f.Key.Site : f.Key.RuleId));
        }
    }

    [Fact]
    public void Another_library_between_is_base_too()
    {
        var library = Compiled.CSharp("Other", "public class Between : Juki.Slot<int> { public override int Run(int a) => base.Run(a); }", Core);
        var vendor = Compiled.CSharp("Acme", "public class A : Between { public override int Run(int a) => base.Run(a); } public class B : Between { public override int Run(int a) => a; }", Core, library);
        Assert.Equal(["NC1008 M:Juki.Slot`1.Run(`0) @ M:B.Run(System.Int32)"], vendor.Findings(Core, library));
    }

    [Fact]
    public void What_FSharp_makes_of_lambdas_and_tasks_counts_as_made()
    {
        // F#'s compiler is not at hand: C# stands in for it, with names that become F#'s in the finished image.
        var library = Compiled.CSharp("FSharp.Core", "namespace Microsoft.FSharp.Core { public abstract class FSharpFunc<T, U> { public abstract U Invoke(T t); } }");
        var vendor = Compiled.CSharp("Acme", """
            using Microsoft.FSharp.Core;
            public class A : Juki.Slot<int>
            {
                public override int Run(int a) => new run_7(this).Invoke(a);
                public override object Copy() { copy_8 machine = default; machine.This = this; return machine; }
                public override int Rate { get => new rate_9().Invoke(1); set => base.Rate = value; }
                internal int BaseRun(int a) => base.Run(a);
                internal object BaseCopy() => base.Copy();
            }
            internal sealed class run_7 : FSharpFunc<int, int> { private readonly A _this; public run_7(A a) => _this = a; public override int Invoke(int a) => a > 0 ? _this.BaseRun(a) : 0; }
            internal struct copy_8 { public A This; public void MoveNext() => This.BaseCopy(); }
            internal sealed class rate_9 : FSharpFunc<int, int> { public override int Invoke(int a) => a; }
            """, Core, library);
        var text = Encoding.Latin1.GetString(vendor.Image).Replace("run_7", "run@7", StringComparison.Ordinal).Replace("copy_8", "copy@8", StringComparison.Ordinal).Replace("rate_9", "rate@9", StringComparison.Ordinal);
        var made = vendor with { Image = Encoding.Latin1.GetBytes(text), Symbols = [] };
        Assert.Equal(["NC1008 P:Juki.Slot`1.Rate @ P:A.Rate"], made.Findings(Core, library));
    }

    [Fact]
    public void Guards_deep_in_each_other_are_followed()
    {
        var nested = string.Concat(Enumerable.Repeat("try { if (a++ > 3) return a; ", 60)) + string.Concat(Enumerable.Repeat("} finally { a++; } ", 60));
        var vendor = Compiled.CSharp("Acme", "public class A : Juki.Slot<int> { public override int Run(int a) { " + nested + " return base.Run(a); } }", Core);
        Assert.Equal(["NC1008 M:Juki.Slot`1.Run(`0) @ M:A.Run(System.Int32)"], vendor.Findings(Core));
    }
}
