using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>Code that is being typed does not compile; the analyzer neither fails nor hangs on it.</summary>
public sealed class BrokenCodeTests
{
    private const string Core = """
        namespace Juki
        {
            public class Closed { public virtual void M() { } public virtual int P => 1; public int this[int i] => 1; }
            public interface IClosed { void M(); }
            public class Generic<T> { public virtual void M(T t) { } }
        }
        """;

    [Theory]
    [InlineData("class A : Juki.Closed")]
    [InlineData("class A : Juki.Closed, ")]
    [InlineData("class A : Juki. { }")]
    [InlineData("class : Juki.Closed { public override void () { } }")]
    [InlineData("class A : A { } class B : C { } class C : B, Juki.IClosed { }")]
    [InlineData("interface I : I, Juki.IClosed { void M(); } interface J : K { } interface K : J, Juki.IClosed { }")]
    [InlineData("class A : Juki.Closed, Juki.Closed, Missing, Juki.Generic { override M; public new this[] => }")]
    [InlineData("class A : Juki.Generic<> { public override void M(Missing m) { } }")]
    [InlineData("class A<T> : Juki.Generic<A<A<T>>> { public new void M(A<A<T>> a) { } class A { } }")]
    [InlineData("class A : Juki.Closed { public override void M() { } public override void M() { } public new void P() { } public new int P; }")]
    [InlineData("class A : Juki.Closed { } class A : Juki.IClosed { } namespace Juki { class Closed { } class Closed { } }")]
    [InlineData("[assembly: NoCustomization.StandardPackage] class A : Juki.Closed { }")]
    [InlineData("[assembly: NoCustomization.StandardPackage(\"juki\", Assemblies = 1, Missing = )]")]
    [InlineData("namespace Juki { namespace { class A } partial partial class B : }")]
    [InlineData("enum E : Juki.Closed { } delegate Juki.Closed; struct S : Juki.Closed, Juki.IClosed { void Juki.IClosed.M() { } void Juki.IClosed.Missing() { } }")]
    public Task CSharp(string vendor) => Check(vendor, visualBasic: false);

    [Theory]
    [InlineData("Class A\n Inherits Juki.Closed")]
    [InlineData("Class A\n Inherits\n Implements Juki.IClosed,\nEnd Class")]
    [InlineData("Class A\n Inherits A\nEnd Class\nClass B\n Inherits C\nEnd Class\nClass C\n Inherits B\nEnd Class")]
    [InlineData("Interface I\n Inherits I, Juki.IClosed\n Sub M()\nEnd Interface")]
    [InlineData("Class A\n Inherits Juki.Closed\n Inherits Juki.Closed\n Public Overrides Overloads Sub M\n Shadows P\nEnd Class")]
    [InlineData("Class A\n Inherits Juki.Generic(Of )\n Public Overrides Sub M(x As Missing)\n End Sub\nEnd Class")]
    [InlineData("<Assembly: NoCustomization.StandardPackage>\nNamespace Juki\nModule\nEnd Namespace")]
    public Task VisualBasic(string vendor) => Check(vendor, visualBasic: true);

    private static async Task Check(string vendor, bool visualBasic)
    {
        var shape = new Shape { Core = Core, Vendor = [vendor], VisualBasic = visualBasic };
        var analysis = shape.CompileVendor().WithAnalyzers([new CustomizationAnalyzer()], options: null);
        var found = await analysis.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(found, d => d.Id is "NC9010" or "AD0001");
        Assert.Contains(found, d => d.Severity == DiagnosticSeverity.Error && !d.Id.StartsWith("NC", System.StringComparison.Ordinal));
        var ours = found.Where(d => d.Id.StartsWith("NC", System.StringComparison.Ordinal)).Select(d => (d.Id, d.Location)).ToArray();
        Assert.Equal(ours.Distinct(), ours);
    }
}
