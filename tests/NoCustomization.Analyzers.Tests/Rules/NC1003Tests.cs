using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Rules;

public sealed class NC1003Tests
{
    private const string Core = """
        namespace Juki
        {
            using System;
            using NoCustomization;
            public abstract class Closed
            {
                public virtual decimal Rate { get { return 1; } set { } }
                public virtual int this[int i] => i;
                public virtual event EventHandler Changed { add { } remove { } }
                public virtual void M() { }
                public virtual object Clone() => null;
                public virtual T Generic<T>(T t) => t;
                public abstract void Must();
                protected internal virtual void Inner() { }
                public override string ToString() => "";
                [CoreBehavior] public override int GetHashCode() => 1;
                public override bool Equals(object o) => true;
            }
            public abstract class Middle : Closed { public sealed override void Must() { } public abstract override void M(); }
            [ExtensionPoint("juki.open")] public class Open
            {
                public virtual void Free() { }
                [CoreBehavior] public virtual void Kept() { }
            }
            [ExtensionPoint("juki.open2")] public class OpenChild : Open { public override void Kept() { } }
            public abstract class Seam { [ExtensionPoint("juki.seam")] protected virtual void Hook() { } public virtual void Rest() { } }
            public record ClosedRecord(int A) { public virtual int Twice => A * 2; }
            [ExtensionPoint("juki.dim")] public interface IDim
            {
                [CoreBehavior] int Kept() => 1;
                [CoreBehavior] int KeptProperty => 1;
                int Free() => 2;
                int Must();
            }
        }
        """;

    [Fact]
    public Task Overriding_what_behaves_is_found_per_member() => Shape.Verify(Core, """
        using System;
        using Juki;
        class A : Closed                                             // expect: NC1001
        {
            public override decimal Rate { get => 0; set { } }       // expect: NC1003
            public override int this[int i] => 0;                    // expect: NC1003
            public override event EventHandler Changed;              // expect: NC1003
            public override void M() { }                             // expect: NC1003
            public override string Clone() => "";                    // expect: NC1003
            public override T Generic<T>(T t) => t;                  // expect: NC1003
            public override void Must() { }
            protected override void Inner() { }                      // expect: NC1003
            public override string ToString() => "mine";
            public override int GetHashCode() => 2;                  // expect: NC1003
            public override bool Equals(object o) => false;
        }
        """);

    [Fact]
    public Task Vendor_classes_between_open_nothing() => Shape.Verify(Core, """
        using Juki;
        class A : Closed                                             // expect: NC1001
        {
            public override void Must() { }
            public virtual void Own() { }
        }
        class B : A
        {
            public override void Must() { }
            public override void Own() { }
            public sealed override void M() { }                      // expect: NC1003
        }
        abstract class C : A { public abstract override void M(); }  // expect: NC1003
        class D : C { public override void M() { } }                 // expect: NC1003
        class E : Middle { public override void M() { } }            // expect: NC1001
        """);

    [Fact]
    public Task Openness_is_decided_at_the_nearest_core_declaration() => Shape.Verify(Core, """
        using Juki;
        class A : Open
        {
            public override void Free() { }
            public override void Kept() { }                          // expect: NC1003
        }
        class B : OpenChild { public override void Kept() { } }
        class C : Seam                                               // expect: NC1001
        {
            protected override void Hook() { }
            public override void Rest() { }                          // expect: NC1003
        }
        """);

    [Fact]
    public Task What_records_bring_along_nobody_wrote() => Shape.Verify(Core, """
        using Juki;
        record A(int A, int B) : ClosedRecord(A);                    // expect: NC1001
        record B(int A) : ClosedRecord(A)                            // expect: NC1001
        {
            public override int Twice => 3;                          // expect: NC1003
            public override string ToString() => "";
            protected override bool PrintMembers(System.Text.StringBuilder b) => false;   // expect: NC1003
        }
        """);

    [Fact]
    public Task A_default_implementation_that_the_core_keeps_is_behaviour() => Shape.Verify(Core, """
        using Juki;
        class A : IDim { public int Must() => 1; public int Free() => 3; }
        class B : IDim
        {
            public int Must() => 1;
            public int Kept() => 3;                                  // expect: NC1003
            int IDim.KeptProperty => 3;                              // expect: NC1003
        }
        class C : B { }
        class D : B, IDim { public new int Kept() => 4; }            // expect: NC1003
        class E { public int Kept() => 5; public int Must() => 1; }
        class F : E, IDim { }                                        // expect: NC1003
        struct G : IDim { public int Must() => 1; public int Kept() => 1; }   // expect: NC1003
        interface H : IDim { int IDim.Kept() => 2; }                 // expect: NC1003
        class I : H { public int Must() => 1; }
        interface J : IDim { int IDim.Free() => 2; }
        """);

    [Fact]
    public Task Parts_and_generated_code_are_judged_alike() => Shape.Verify(
        Core,
        """
        partial class A : Juki.Closed { public override void Must() { } }   // expect: NC1001
        """,
        """
        // <auto-generated/>
        partial class A
        {
            [System.CodeDom.Compiler.GeneratedCode("x", "1")]
            public override void M() { }                             // expect: NC1003
        }
        """);

    [Fact]
    public Task Visual_Basic_overrides_with_Overrides() => Shape.VerifyVB(Core, """
        Imports Juki
        Class A
            Inherits Closed                                 ' expect: NC1001
            Public Overrides Property Rate As Decimal       ' expect: NC1003
            Public Overrides Sub m()                        ' expect: NC1003
            End Sub
            Public Overrides Sub Must()
            End Sub
            Public Overrides Function ToString() As String
                Return ""
            End Function
            Public Overrides Function GetHashCode() As Integer    ' expect: NC1003
                Return 1
            End Function
        End Class
        Class B
            Inherits Open
            Public Overrides Sub Free()
            End Sub
            Public Overrides Sub Kept()                     ' expect: NC1003
            End Sub
        End Class
        """);
}
