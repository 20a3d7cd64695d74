using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Cores;

/// <summary>What is a core, however it reaches the compiler.</summary>
public sealed class CoreDetectionTests
{
    private const string Closed = "namespace Juki { public class Closed { } }";
    private const string Vendor = "class A : Juki.Closed { }   // expect: NC1001";

    private static Shape Plain(params MetadataReference[] references) =>
        new() { Core = "namespace Unrelated { public class X { } }", CoreName = "Unrelated", Annotated = false, Vendor = [Vendor], Others = references };

    [Fact]
    public Task A_core_referenced_as_a_project() => new Shape { Core = Closed, Vendor = [Vendor], ProjectReference = true }.Verify();

    [Fact]
    public Task An_assembly_that_declares_nothing_is_no_core() =>
        new Shape { Core = Closed, Annotated = false, Vendor = ["class A : Juki.Closed { }"] }.Verify();

    [Fact]
    public Task Annotations_count_by_full_name_from_any_assembly()
    {
        var core = Shape.LibraryWith(References.Framework, "Juki", """
            [assembly: NoCustomization.StandardPackage("juki")]
            namespace NoCustomization
            {
                [System.AttributeUsage(System.AttributeTargets.Assembly)]
                internal sealed class StandardPackageAttribute : System.Attribute { public StandardPackageAttribute(string id) { } }
                internal sealed class ExtensionPointAttribute : System.Attribute { public ExtensionPointAttribute(string id) { } }
            }
            namespace Juki
            {
                public class Closed { }
                [NoCustomization.ExtensionPoint("juki.open")] public class Open { }
            }
            """);
        return (Plain(Shape.Emit(core)) with { Vendor = [Vendor, "class B : Juki.Open { }"], SeesAnnotations = false }).Verify();
    }

    [Fact]
    public Task An_attribute_of_that_name_elsewhere_declares_nothing()
    {
        var core = Shape.LibraryWith(References.Framework, "Juki", """
            [assembly: Other.StandardPackage("juki")]
            namespace Other { internal sealed class StandardPackageAttribute : System.Attribute { public StandardPackageAttribute(string id) { } } }
            namespace Juki { public class Closed { } }
            """);
        return (Plain(Shape.Emit(core)) with { Vendor = ["class A : Juki.Closed { }"] }).Verify();
    }

    [Fact]
    public async Task Leaving_out_the_reference_to_the_annotations_hides_nothing()
    {
        var shape = new Shape
        {
            Core = """
                using NoCustomization;
                [assembly: StandardPackage("juki", Name = "Juki Standard", Zone = NetworkZone.MyNumber, Reference = ReferencePolicy.ReleasedOnly, Namespaces = new[] { "Juki", "Fees" })]
                namespace Juki
                {
                    public class Closed { }
                    [ExtensionPoint("juki.open", Kind = ExtensionPointKind.Plugin, Status = ExtensionPointStatus.Stable)] public class Open { [CoreBehavior] public virtual void Kept() { } }
                }
                """,
            Annotated = false,
            SeesAnnotations = false,
            Vendor = ["class A : Juki.Closed { }\nclass B : Juki.Open { public override void Kept() { } }\nnamespace Fees { class C { } }"],
        };
        // The compiler gives no arguments of such attributes, so that the remedy is the general one; the findings stay.
        var found = (await shape.Run()).Where(d => d.Id.StartsWith("NC1", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["NC1001", "NC1003", "NC1005"], found.Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.All(found, d => Assert.Contains("Juki Standard", d.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public Task A_reference_assembly_is_the_core_itself() =>
        Plain(Shape.Emit(Shape.Library("Juki", Shape.CoreHeader + Closed), referenceAssembly: true)).Verify();

    [Fact]
    public Task Two_versions_behind_extern_aliases_are_both_core()
    {
        // The compiler takes two versions side by side only where they have a strong name.
        static MetadataReference Version(string version, string alias)
        {
            var library = Shape.Library("Juki", $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]\n" + Shape.CoreHeader + Closed);
            var options = ((CSharpCompilationOptions)library.Options).WithPublicSign(true).WithCryptoPublicKey([.. typeof(object).Assembly.GetName().GetPublicKey()!]);
            return Shape.Emit(library.WithOptions(options)).WithAliases([alias]);
        }

        var shape = Plain(Version("1.0.0.0", "one"), Version("2.0.0.0", "two")) with
        {
            Vendor = ["extern alias one;\nextern alias two;\nclass A : one::Juki.Closed { }    // expect: NC1001\nclass B : two::Juki.Closed { }    // expect: NC1001"],
        };
        return shape.Verify();
    }

    [Fact]
    public Task A_forwarded_type_belongs_to_the_assembly_that_defines_it()
    {
        var implementation = Shape.Emit(Shape.Library("Juki.Impl", Closed));
        var facade = Shape.Emit(Shape.Library("Juki", """
            [assembly: NoCustomization.StandardPackage("juki", Assemblies = new[] { "Juki", "Juki.Impl" })]
            [assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Juki.Closed))]
            """, implementation));
        return Plain(facade, implementation).Verify();
    }

    [Fact]
    public Task Only_assemblies_that_the_core_names_belong_to_it()
    {
        var core = Shape.Emit(Shape.Library("Juki", "[assembly: NoCustomization.StandardPackage(\"juki\", Assemblies = new[] { \"Juki\", \"juki.DATA\" })]\n" + Closed));
        var named = Shape.Emit(Shape.Library("Juki.Data", "namespace Juki.Data { public class Store { } }"));
        var unnamed = Shape.Emit(Shape.Library("Juki.Extras", "namespace Juki.Extras { public class Extra { } }"));
        return (Plain(core, named, unnamed) with { Vendor = ["class A : Juki.Data.Store { }   // expect: NC1001", "class B : Juki.Extras.Extra { }"] }).Verify();
    }

    [Fact]
    public async Task A_part_of_the_core_is_not_judged_by_it_but_by_other_cores()
    {
        var juki = Shape.Emit(Shape.Library("Juki", "[assembly: NoCustomization.StandardPackage(\"juki\", Assemblies = new[] { \"Juki\", \"Juki.Data\" })]\n" + Closed));
        var other = Shape.Emit(Shape.Library("Zeimu", "[assembly: NoCustomization.StandardPackage(\"zeimu\")]\nnamespace Zeimu { public class Tax { } }"));
        var shape = Plain(juki, other) with
        {
            VendorName = "Juki.Data",
            Vendor = ["[assembly: NoCustomization.StandardPackage(\"juki\")] class A : Juki.Closed { }\nclass B : Zeimu.Tax { }    // expect: NC1001"],
        };
        await shape.Verify();
    }

    [Fact]
    public Task Every_core_judges_on_its_own()
    {
        var other = Shape.Emit(Shape.Library("Zeimu", "[assembly: NoCustomization.StandardPackage(\"zeimu\")]\nnamespace Zeimu { public interface ITax { } }"));
        return new Shape
        {
            Core = Closed,
            Others = [other],
            Vendor = ["class A : Juki.Closed, Zeimu.ITax { }     // expect: NC1001, NC1002"],
        }.Verify();
    }

    [Fact]
    public async Task Without_a_core_nothing_is_registered()
    {
        var shape = new Shape { Core = Closed, Annotated = false, Vendor = ["class A : Juki.Closed { void M() { M(); } }"] };
        var analyzer = new CustomizationAnalyzer();
        var analysis = shape.Analyze(shape.CompileVendor(), analyzer);
        Assert.Empty(await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
        var counts = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
        Assert.Equal(1, counts.CompilationStartActionsCount);
        Assert.Equal(0, counts.SymbolActionsCount + counts.OperationActionsCount + counts.SyntaxTreeActionsCount + counts.SemanticModelActionsCount + counts.SyntaxNodeActionsCount
            + counts.CompilationEndActionsCount + counts.CompilationActionsCount + counts.AdditionalFileActionsCount + counts.SymbolStartActionsCount + counts.OperationBlockActionsCount);
    }

    [Fact]
    public async Task Core_rules_do_not_wait_for_the_end_of_a_build()
    {
        var shape = new Shape { Core = Closed, Vendor = [Vendor] };
        var analyzer = new CustomizationAnalyzer();
        var analysis = shape.Analyze(shape.CompileVendor(), analyzer);
        await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var counts = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
        Assert.True(counts.Concurrent);
        Assert.Equal(0, counts.SyntaxNodeActionsCount);
    }
}
