using System.Linq;
using System.Reflection;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Robustness;

/// <summary>Assemblies that no compiler writes: cycles, names without sense, signatures without end. Each ends, and what is sound in it is judged.</summary>
public sealed class OddAssemblyTests
{
    private const TypeAttributes Forwarder = TypeAttributes.Public | (TypeAttributes)0x00200000;

    private static readonly Compiled Core = Compiled.CSharp("Juki", """[assembly: NoCustomization.StandardPackage("juki")] namespace Juki { public class Closed { public virtual void M() { } } public interface IClosed { } }""");

    [Fact]
    public void Cyclic_bases_end()
    {
        var odd = new HandMade("Acme");
        var closed = odd.Type(odd.Reference("Juki"), "Juki", "Closed");
        odd.Class("A", MetadataTokens.TypeDefinitionHandle(odd.NextType + 1));
        odd.Class("B", MetadataTokens.TypeDefinitionHandle(odd.NextType - 1));
        odd.Class("C", MetadataTokens.TypeDefinitionHandle(odd.NextType));
        odd.Class("D", closed);
        Assert.Equal(["NC1001 T:Juki.Closed @ T:D", "NC1003 M:Juki.Closed.M @ M:D.M"], odd.ToCompiled().Findings(Core));
    }

    [Fact]
    public void Cyclic_interfaces_end()
    {
        var odd = new HandMade("Acme");
        var closed = odd.Type(odd.Reference("Juki"), "Juki", "IClosed");
        var a = odd.Interface("I");
        var b = odd.Interface("J");
        var sound = odd.Interface("K");
        odd.Rows.AddInterfaceImplementation(a, b);
        odd.Rows.AddInterfaceImplementation(b, a);
        odd.Rows.AddInterfaceImplementation(sound, closed);
        Assert.Equal(["NC1002 T:Juki.IClosed @ T:K"], odd.ToCompiled().Findings(Core));
    }

    [Fact]
    public void Types_nested_in_each_other_are_a_problem()
    {
        var odd = new HandMade("Acme");
        var closed = odd.Type(odd.Reference("Juki"), "Juki", "Closed");
        var a = odd.Class("A", closed, attributes: TypeAttributes.NestedPublic);
        var b = odd.Class("B", closed, attributes: TypeAttributes.NestedPublic);
        odd.Rows.AddNestedType(a, b);
        odd.Rows.AddNestedType(b, a);
        AssertDamaged(odd);
    }

    [Fact]
    public void A_type_reference_that_scopes_itself_is_a_problem()
    {
        var odd = new HandMade("Acme");
        odd.Type(odd.Reference("Juki"), "Juki", "Closed");
        odd.Class("A", odd.Type(MetadataTokens.TypeReferenceHandle(2), "Juki", "Closed"));
        AssertDamaged(odd);
    }

    [Theory]
    [InlineData(0x1D)] // an array of an array of …
    [InlineData(0x0F)] // a pointer to a pointer to …
    [InlineData(0x10)] // a reference to a reference to …
    public void A_signature_without_end_is_a_problem(byte element)
    {
        var odd = new HandMade("Acme");
        odd.Type(odd.Reference("Juki"), "Juki", "Closed");
        odd.Class("A", odd.Specification([.. Enumerable.Repeat(element, 100_000), 0x08]));
        AssertDamaged(odd);
    }

    [Fact]
    public void Specifications_that_double_at_every_step_end()
    {
        var odd = new HandMade("Acme");
        var closed = (byte)(MetadataTokens.GetRowNumber(odd.Type(odd.Reference("Juki"), "Juki", "Closed")) << 2 | 1);
        // Each constructs the type with the one before it, twice: 2 to the 30th parts. The coded index of a specification is its row, shifted, with tag 2.
        odd.Specification(0x15, 0x12, closed, 2, 0x08, 0x08);
        for (var row = 1; row < 30; row++)
            odd.Specification(0x15, 0x12, closed, 2, 0x12, (byte)(row << 2 | 2), 0x12, (byte)(row << 2 | 2));
        odd.Class("A", MetadataTokens.TypeSpecificationHandle(30));
        AssertDamaged(odd);
    }

    [Fact]
    public void Forwarders_in_a_circle_end()
    {
        var one = new HandMade("One");
        one.Rows.AddExportedType(Forwarder, one.Rows.GetOrAddString("X"), one.Rows.GetOrAddString("T"), one.Reference("Two"), 0);
        var two = new HandMade("Two");
        two.Rows.AddExportedType(Forwarder, two.Rows.GetOrAddString("X"), two.Rows.GetOrAddString("T"), two.Reference("One"), 0);
        two.Reference("Juki");
        var odd = new HandMade("Acme");
        odd.Class("A", odd.Type(odd.Reference("One"), "X", "T"));
        odd.Class("B", odd.Type(odd.Reference("Juki"), "Juki", "Closed"));
        var result = odd.ToCompiled().Verify(Core, one.ToCompiled(), two.ToCompiled());
        Assert.Empty(result.Problems);
        Assert.Equal(["NC1001 T:B", "NC1003 M:B.M"], result.Findings.Select(f => $"{f.Key.RuleId} {f.Key.Site}"));
    }

    [Fact]
    public void Obfuscated_names_hide_nothing()
    {
        var odd = new HandMade("Acme");
        var closed = odd.Type(odd.Reference("Juki"), "Juki", "Closed");
        string[] names = ["<>c__DisplayClass0_0", "<>c", "\u0001\u0002", "a.b+c`7", "_Closure$__1", "VB$Anonymous", " ", "<M>d__0"];
        foreach (var name in names)
            odd.Class(name, closed);
        odd.Class("Same", closed, "", MethodAttributes.NewSlot | MethodAttributes.SpecialName);
        odd.Class("Same", closed, "<M>b__0", MethodAttributes.NewSlot);
        var result = odd.ToCompiled().Verify(Core);
        Assert.Empty(result.Problems);
        Assert.Equal(names.Length + 2, result.Findings.Count(f => f.Key.RuleId == "NC1001"));
        Assert.Equal(names.Length, result.Findings.Count(f => f.Key.RuleId == "NC1003"));
    }

    [Fact]
    public void A_generated_mark_spares_nothing() => Assert.Equal(
        ["NC1001 T:Juki.Closed @ T:A", "NC1003 M:Juki.Closed.M @ M:A.M"],
        Compiled.CSharp("Acme", """
            using System.Runtime.CompilerServices;
            [CompilerGenerated] public class A : Juki.Closed { [CompilerGenerated] public override void M() { } }
            """, Core).Findings(Core));

    private static void AssertDamaged(HandMade odd) => Assert.Equal("Input_Damaged", Assert.Single(odd.ToCompiled().Verify(Core).Problems).Message.Key);
}
