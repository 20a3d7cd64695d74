using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Policy.Findings;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>A diagnostic carries the facts from which the finding's identity is made.</summary>
public sealed class FactTests
{
    private const string Core = """
        namespace Juki
        {
            public class Closed { public virtual int P => 1; public virtual void M<T>(T t, int[] i) { } public virtual int this[int i] => 1; }
            public interface IClosed { int P { get; } }
            [NoCustomization.UseInstead("juki.point")] public class Generic<T> { public class Inner { } }
        }
        """;

    [Fact]
    public async Task Package_target_site_usage_and_vendor()
    {
        var facts = await Facts("""
            namespace Acme
            {
                class A<T> : Juki.Generic<T>
                {
                    class B : Juki.Closed
                    {
                        public override int P => 2;
                        public override void M<U>(U u, int[] i) { }
                        public override int this[int i] => 2;
                    }
                    struct C : Juki.IClosed { int Juki.IClosed.P => 1; }
                }
            }
            """);
        Assert.Equal(
            [
                "NC1001 derive juki T:Juki.Closed at T:Acme.A`1.B",
                "NC1001 derive juki T:Juki.Generic`1 at T:Acme.A`1 instead juki.point of T:Juki.Generic`1",
                "NC1002 implement juki T:Juki.IClosed at T:Acme.A`1.C",
                "NC1003 override juki M:Juki.Closed.M``1(``0,System.Int32[]) at M:Acme.A`1.B.M``1(``0,System.Int32[])",
                "NC1003 override juki P:Juki.Closed.Item(System.Int32) at P:Acme.A`1.B.Item(System.Int32)",
                "NC1003 override juki P:Juki.Closed.P at P:Acme.A`1.B.P",
            ],
            facts);
    }

    [Fact]
    public async Task A_namespace_and_a_claim_have_targets_that_are_no_symbols()
    {
        var facts = await Facts("""
            [assembly: NoCustomization.StandardPackage("juki")]
            namespace Juki.Fees { class A { } }
            """);
        Assert.Equal(["NC1005 declare-in-namespace juki N:Juki.Fees at T:Juki.Fees.A", "NC8002 claim-core juki assembly:Acme.Juki at "], facts);
    }

    private static async Task<IEnumerable<string>> Facts(string vendor) =>
        from finding in await new Shape { Core = Core, Vendor = [vendor] }.Run()
        let p = finding.Properties
        let instead = p.TryGetValue(FindingProperties.UseInstead, out var alternative) ? " instead " + alternative + " of " + p[FindingProperties.UseInsteadOf] : ""
        let line = $"{finding.Id} {p[FindingProperties.Usage]} {p[FindingProperties.Package]} {p[FindingProperties.Target]} at {p[FindingProperties.Site]}{instead}"
        where p[FindingProperties.Vendor] == "Acme.Juki"
        orderby line
        select line;
}
