using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Rules;

public sealed class NC1001Tests
{
    private const string Core = """
        namespace Juki
        {
            using NoCustomization;
            public class Closed { public virtual void M() { } public class Nested { } public class Pair<T> { } }
            public class Generic<T> { public class Inner { } }
            public record ClosedRecord(int A);
            [ExtensionPoint("juki.open")] public abstract class Open { public abstract void M(); }
            public class OpenChild : Open { public override void M() { } }
            [ExtensionPoint("juki.kept"), CoreBehavior] public class KeptClosed { }
            public class JukiException : System.Exception { }
            public class SpecialException : JukiException { }
            [CoreBehavior] public class KeptException : System.Exception { }
            public class JukiAttribute : System.Attribute { }
            public class JukiEventArgs : System.EventArgs { }
            public interface IThing { }
            public struct Value { }
        }
        """;

    [Fact]
    public Task The_first_foreign_hop_below_a_closed_class_is_found() => Shape.Verify(Core, """
        using Juki;
        class A : Closed { }                          // expect: NC1001
        class B : A { }
        class C : Generic<int> { }                    // expect: NC1001
        class D<T> : Generic<T> { }                   // expect: NC1001
        class E : Closed.Nested { }                   // expect: NC1001
        class F : Closed.Pair<A> { }                  // expect: NC1001
        class G : Generic<string>.Inner { }           // expect: NC1001
        record H(int A) : ClosedRecord(A);            // expect: NC1001
        class I : Juki.OpenChild { public override void M() { } }   // expect: NC1001, NC1003
        class J : KeptClosed { }                      // expect: NC1001
        file class K : Closed { }                     // expect: NC1001
        class L { protected class M : Closed { } }    // expect: NC1001
        abstract class N : Closed { }                 // expect: NC1001
        sealed class O() : global::Juki.Closed() { }  // expect: NC1001
        """);

    [Fact]
    public Task What_is_open_or_someone_elses_may_be_derived_from() => Shape.Verify(Core, """
        using Juki;
        class A : Open { public override void M() { } }
        class B : JukiException { }
        class C : SpecialException { }
        class D : JukiAttribute { }
        class E : JukiEventArgs { }
        class F : KeptException { }                   // expect: NC1001
        class Closed { }
        class G : global::Closed { }
        class H { Juki.Closed held = new Juki.Closed(); }
        class I<T> where T : Juki.Closed { }
        class J : System.Collections.Generic.List<Juki.Closed> { }
        delegate Value K(Value value);
        enum L { One }
        """);

    [Fact]
    public Task A_partial_class_is_found_once_at_the_part_that_names_the_base() => Shape.Verify(
        Core,
        "partial class A { }\n",
        """
        partial class A : System.IDisposable { public void Dispose() { } }
        partial class A
            : Juki.Closed                             // expect: NC1001
        { }
        """,
        "partial class A : Juki.Closed { }\n");

    [Fact]
    public Task An_alias_does_not_hide_the_place() => Shape.Verify(Core, """
        using System;
        using Base = Juki.Closed;
        using IOther = System.IDisposable;
        class A :
            Base,                                     // expect: NC1001
            IComparable,
            IOther
        {
            public int CompareTo(object other) => 0;
            public void Dispose() { }
        }
        """);

    [Fact]
    public Task Visual_Basic_derives_with_Inherits() => Shape.VerifyVB(Core, """
        Imports Juki
        Class A
            Inherits Closed                      ' expect: NC1001
        End Class
        Class B
            Inherits Juki.Generic(Of Integer)    ' expect: NC1001
        End Class
        Class C
            Inherits JukiException
        End Class
        Class D
            Inherits A
        End Class
        Class E
            Inherits CLOSED.nested               ' expect: NC1001
        End Class
        Partial Class F
        End Class
        Partial Class F
            Implements System.IDisposable
            Public Sub Dispose() Implements System.IDisposable.Dispose
            End Sub
        End Class
        Partial Class F
            Inherits Closed                      ' expect: NC1001
        End Class
        Class G
            Inherits Open
            Public Overrides Sub M()
            End Sub
        End Class
        """);
}
