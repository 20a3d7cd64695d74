using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Types;

/// <summary>NC1001 to NC1004 on compiled code: what metadata says of a declaration is not always what was written.</summary>
public sealed class TypeExtensionTests
{
    private static readonly Compiled Core = Compiled.CSharp("Juki", """
        using System;
        [assembly: NoCustomization.StandardPackage("juki", Name = "Juki", OpenNamespaces = new[] { "Juki.Extensions" })]
        namespace Juki
        {
            public class Closed { public virtual int Rate => 1; public virtual void Run(int a) { } public void Plain() { } public int Field; public override string ToString() => ""; }
            public class Closed2 : IClosed { public void M() { } }
            public class Generic<T> { public virtual void Put(T item) { } }
            public abstract class Forced { public abstract void Must(); public virtual event Action Changed { add { } remove { } } }
            public class Returns { public virtual object Get() => null; }
            public interface IClosed { void M(); }
            public interface IChild : IClosed { }
            [NoCustomization.ExtensionPoint("juki.open")] public class Open : IClosed { public virtual void Free() { } [NoCustomization.CoreBehavior] public virtual void Kept() { } public void M() { } }
            [NoCustomization.ExtensionPoint("juki.plugin")] public interface IOpen : IClosed { [NoCustomization.CoreBehavior] string Audit => ""; }
            public class Failure : InvalidOperationException { }
            public record Person(string Name) { public virtual int Age => 0; }
        }
        """);

    [Fact]
    public void The_direct_base_alone_counts() => AssertFindings(
        "public class A : Juki.Closed { } public class B : A { } public class C : Juki.Failure { } public class D : Juki.Open { }",
        "NC1001 T:Juki.Closed @ T:A");

    [Fact]
    public void Overrides_count_at_any_depth_and_once_per_property() => AssertFindings("""
        public class A : Juki.Closed { public override int Rate => 2; }
        public class B : A { public sealed override int Rate => 3; public override string ToString() => "b"; }
        """,
        "NC1001 T:Juki.Closed @ T:A", "NC1003 P:Juki.Closed.Rate @ P:A.Rate", "NC1003 P:Juki.Closed.Rate @ P:B.Rate");

    [Fact]
    public void Type_arguments_are_substituted() => AssertFindings(
        "public class A<U> : Juki.Generic<U[]> { } public class B : A<int> { public override void Put(int[] item) { } public void Put(string item) { } }",
        "NC1001 T:Juki.Generic`1 @ T:A`1", "NC1003 M:Juki.Generic`1.Put(`0) @ M:B.Put(System.Int32[])");

    [Fact]
    public void Abstract_members_are_forced() => AssertFindings(
        "public class A : Juki.Forced { public override void Must() { } public override event System.Action Changed; }",
        "NC1001 T:Juki.Forced @ T:A", "NC1003 E:Juki.Forced.Changed @ E:A.Changed");

    [Fact]
    public void Covariant_returns_override() => AssertFindings(
        "public class A : Juki.Returns { public override string Get() => null; } public class B : A { public override string Get() => null; }",
        "NC1001 T:Juki.Returns @ T:A", "NC1003 M:Juki.Returns.Get @ M:A.Get", "NC1003 M:Juki.Returns.Get @ M:B.Get");

    [Fact]
    public void An_own_virtual_member_between_ends_the_chain() => AssertFindings(
        "public class A : Juki.Closed { public new virtual void Run(int a) { } } public class B : A { public override void Run(int a) { } }",
        "NC1001 T:Juki.Closed @ T:A", "NC1004 M:Juki.Closed.Run(System.Int32) @ M:A.Run(System.Int32)");

    [Fact]
    public void What_a_record_brings_is_nobodys() => AssertFindings(
        "public record A(string Name) : Juki.Person(Name) { public override int Age { get; } } public record B(string Name, int X) : A(Name);",
        "NC1001 T:Juki.Person @ T:A", "NC1003 P:Juki.Person.Age @ P:A.Age");

    [Fact]
    public void Only_listed_interfaces_count() => AssertFindings("""
        public class A : Juki.IChild { public void M() { } }
        public interface IMine : Juki.IChild { }
        public class B : IMine { public void M() { } }
        public class C : Juki.IOpen { public void M() { } }
        public class D : Juki.Open, Juki.IClosed { }
        """,
        "NC1002 T:Juki.IChild @ T:A", "NC1002 T:Juki.IChild @ T:IMine", "NC1002 T:Juki.IClosed @ T:D");

    [Fact]
    public void Kept_default_members_are_overridden_by_supplying_them() => AssertFindings("""
        public class A : Juki.IOpen { public void M() { } public string Audit => ""; }
        public class B : Juki.IOpen { public void M() { } string Juki.IOpen.Audit => ""; }
        public class C : Juki.IOpen { public void M() { } }
        public interface IMine : Juki.IOpen { string Juki.IOpen.Audit => ""; }
        public class Base { public virtual string Audit => ""; }
        public class D : Base, Juki.IOpen { public void M() { } }
        """,
        "NC1003 P:Juki.IOpen.Audit @ P:A.Audit", "NC1003 P:Juki.IOpen.Audit @ P:B.Juki#IOpen#Audit", "NC1003 P:Juki.IOpen.Audit @ P:IMine.Juki#IOpen#Audit", "NC1003 P:Juki.IOpen.Audit @ T:D");

    [Fact]
    public void Open_members_may_be_overridden_but_not_hidden() => AssertFindings(
        "public class A : Juki.Open { public override void Free() { } public override void Kept() { } } public class B : Juki.Open { public new void Free() { } }",
        "NC1003 M:Juki.Open.Kept @ M:A.Kept", "NC1004 M:Juki.Open.Free @ M:B.Free");

    [Fact]
    public void Hiding_is_by_name_and_parameters() => AssertFindings("""
        public class A : Juki.Open { public class Free { } }
        public class B : Juki.Closed { public int Plain; public void Run(string a) { } private new void Plain2() { } private new int Field; }
        """,
        "NC1001 T:Juki.Closed @ T:B", "NC1004 M:Juki.Closed.Plain @ F:B.Plain", "NC1004 M:Juki.Open.Free @ T:A.Free");

    [Fact]
    public void An_interface_hides_too() => AssertFindings(
        "public interface IMine : Juki.IOpen { new void M(); }",
        "NC1004 M:Juki.IClosed.M @ M:IMine.M");

    [Fact]
    public void VisualBasic_implements_anew_without_listing() => Assert.Equal(
        ["NC1001 T:Juki.Closed2 @ T:A", "NC1002 T:Juki.IClosed @ T:A"],
        Compiled.VisualBasic("Acme", """
            Public Class A
                Inherits Juki.Closed2
                Implements Juki.IClosed
                Private Sub Anew() Implements Juki.IClosed.M
                End Sub
            End Class
            """, Core).Findings(Core));

    [Fact]
    public void VisualBasic_shadows_by_name_whatever_the_case() => Assert.Equal(
        ["NC1001 T:Juki.Closed @ T:A", "NC1004 M:Juki.Closed.Plain @ M:A.plain(System.String)", "NC1004 M:Juki.Closed.Run(System.Int32) @ M:A.Run(System.String)"],
        Compiled.VisualBasic("Acme", """
            Public Class A
                Inherits Juki.Closed
                Public Sub plain(x As String)
                End Sub
                Public Shadows Sub Run(x As String)
                End Sub
            End Class
            Public Class B
                Inherits Juki.Failure
                Public Event Odd(x As Integer)
            End Class
            """, Core).Findings(Core));

    private static void AssertFindings(string source, params string[] expected) => Assert.Equal(expected, Compiled.CSharp("Acme", source, Core).Findings(Core));
}
