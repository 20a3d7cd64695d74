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
            public class Closed { public virtual void M() { } public class Nested { } }
            public class Generic<T> { }
            public record ClosedRecord(int A);
            [ExtensionPoint("juki.open")] public abstract class Open { public abstract void M(); }
            public class OpenChild : Open { public override void M() { } }
            public class JukiException : System.Exception { }
            [CoreBehavior] public class SealedByWord : System.Exception { }
            public class JukiAttribute : System.Attribute { }
            public class JukiEventArgs : System.EventArgs { }
            public interface IThing { }
        }
        """;

    [Fact]
    public Task A_class_below_a_closed_class_is_found_once() => Shape.Verify(Core, """
        using Juki;
        class A : Closed { }                 // expect: NC1001
        class B : A { }
        class C : Generic<int> { }           // expect: NC1001
        class D<T> : Generic<T> { }          // expect: NC1001
        class E : Closed.Nested { }          // expect: NC1001
        record R(int A) : ClosedRecord(A);   // expect: NC1001
        class F : Juki.OpenChild { public override void M() { } }   // expect: NC1001
        """);

    [Fact]
    public Task What_is_open_may_be_derived_from() => Shape.Verify(Core, """
        using Juki;
        class A : Open { public override void M() { } }
        class B : JukiException { }
        class C : JukiAttribute { }
        class D : JukiEventArgs { }
        class E : SealedByWord { }           // expect: NC1001
        class Closed { }
        class F : global::Closed { }
        """);

    [Fact]
    public Task Visual_Basic_derives_with_Inherits() => Shape.VerifyVB(Core, """
        Imports Juki
        Class A
            Inherits Closed             ' expect: NC1001
        End Class
        Class B
            Inherits Juki.Generic(Of Integer)   ' expect: NC1001
        End Class
        Class C
            Inherits JukiException
        End Class
        """);
}
