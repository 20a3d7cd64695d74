using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Rules;

public sealed class NC1004Tests
{
    private const string Core = """
        namespace Juki
        {
            using System;
            using NoCustomization;
            [ExtensionPoint("juki.open")] public class Open
            {
                public void M() { }
                public void M(int i) { }
                public void Ref(ref int i) { }
                public T Gen<T>(T t) => t;
                public virtual void V() { }
                public static void S() { }
                public int P { get; set; }
                public int this[int i] => i;
                protected int F;
                public event EventHandler E;
                public class Nested { }
                public class Box<T> { }
                private void Secret() { }
                internal void Hidden() { }
                private protected void Narrow() { }
                public override string ToString() => "";
                [CoreBehavior] public override int GetHashCode() => 1;
                public void Raise() => E?.Invoke(this, EventArgs.Empty);
            }
            [ExtensionPoint("juki.generic")] public class Generic<T> { public void Take(T t) { } public void Take(T[] t, Func<T> f) { } }
            [ExtensionPoint("juki.record")] public record OpenRecord(int A);
            [ExtensionPoint("juki.i")] public interface IOpen { void M(); int P { get; } class Inner { } }
            [ExtensionPoint("juki.j")] public interface IMore : IOpen { }
        }
        """;

    [Fact]
    public Task Members_that_hide_core_members_are_found() => Shape.Verify(Core, """
        using System;
        using Juki;
        class A : Open
        {
            public new void M() { }                       // expect: NC1004
            internal void M(int i) { }                    // expect: NC1004
            public void Ref(out int i) { i = 0; }         // expect: NC1004
            protected U Gen<U>(U u) => u;                 // expect: NC1004
            public new virtual void V() { }               // expect: NC1004
            public static new void S() { }                // expect: NC1004
            public new int P { get; set; }                // expect: NC1004
            public new int this[int i] => 0;              // expect: NC1004
            protected internal new int F;                 // expect: NC1004
            public new event EventHandler E;              // expect: NC1004
            public new class Nested { }                   // expect: NC1004
            public new delegate void Box<T>();            // expect: NC1004
            public new int GetHashCode() => 3;            // expect: NC1004
        }
        class B : Open
        {
            public int M;                                 // expect: NC1004
            public const int P = 1;                       // expect: NC1004
            public static int S { get; }                  // expect: NC1004
            public void F() { }                           // expect: NC1004
            public enum E { }                             // expect: NC1004
        }
        """);

    [Fact]
    public Task Overloads_privates_and_what_nobody_sees_hide_nothing() => Shape.Verify(Core, """
        using Juki;
        class A : Open
        {
            public void M(string s) { }
            public void M<T>() { }
            public void Ref(int i) { }
            public void Gen<T>(T[] t) { }
            private new void M() { }
            private class Nested { }
            public override void V() { }
            public int this[string s] => 0;
            public void Secret() { }
            public void Hidden() { }
            public void Narrow() { }
            public new string ToString() => "";
            public class Box { }
            public class Nested<T> { }
            public A() { }
            static A() { }
            public static A operator +(A a, A b) => a;
        }
        record R(int A, int B) : OpenRecord(A);
        class C { public void M() { } }
        class D : C { public new void M() { } }
        """);

    [Fact]
    public Task The_nearest_declaration_decides() => Shape.Verify(Core, """
        using Juki;
        class A : Open { public new void M() { } }        // expect: NC1004
        class B : A { public new void M() { } public new void M(int i) { } }    // expect: NC1004
        class C : Open { public override void V() { } }
        class D : C { public new void V() { } }
        class E : C { public new void M() { } }           // expect: NC1004
        """);

    [Fact]
    public Task Type_arguments_are_put_in_before_comparing() => Shape.Verify(Core, """
        using System;
        using Juki;
        class A : Generic<int>
        {
            public new void Take(int i) { }               // expect: NC1004
            public new void Take(int[] i, Func<int> f) { }   // expect: NC1004
            public void Take(string s) { }
            public void Take(int[] i, Func<string> f) { }
        }
        class B<U> : Generic<U>
        {
            public new void Take(U u) { }                 // expect: NC1004
            public void Take<V>(V v) { }
        }
        """);

    [Fact]
    public Task Interfaces_hide_likewise() => Shape.Verify(Core, """
        using Juki;
        interface A : IOpen
        {
            new void M();                                 // expect: NC1004
            void M(int i);
            void IOpen.M() { }
        }
        interface B : IMore { new string P { get; } class Inner { } }    // expect: NC1004, NC1004
        interface C : A { new void M(); }
        interface E : IOpen, A { new void M(); }
        class D : IOpen { public void M() { } public int P => 0; }
        """);

    [Fact]
    public Task Visual_Basic_shadows_by_name_unless_it_overloads() => Shape.VerifyVB(Core, """
        Imports Juki
        Class A
            Inherits Open
            Public Shadows Sub M(s As String)             ' expect: NC1004
            End Sub
        End Class
        Class B
            Inherits Open
            Public Overloads Sub M(s As String)
            End Sub
            Public Overloads Sub m(i As Integer)          ' expect: NC1004
            End Sub
        End Class
        Class C
            Inherits Open
            Public Sub M(a As Integer, b As Integer)      ' expect: NC1004
            End Sub
            Public Shadows Property P As String           ' expect: NC1004
            Public Shadows Class Nested                   ' expect: NC1004
            End Class
            Private Shadows Sub S()
            End Sub
            Public Overrides Sub V()
            End Sub
            Default Public Overloads ReadOnly Property Item(s As String) As Integer
                Get
                    Return 0
                End Get
            End Property
        End Class
        """);
}
