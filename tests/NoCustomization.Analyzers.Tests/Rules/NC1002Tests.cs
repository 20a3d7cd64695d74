using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Rules;

public sealed class NC1002Tests
{
    private const string Core = """
        namespace Juki
        {
            using NoCustomization;
            public interface IClosed { void M(); }
            public interface IMore : IClosed { }
            public interface IHandler<T> { }
            [ExtensionPoint("juki.open")] public interface IOpen { }
            [ExtensionPoint("juki.wide")] public interface IWide : IClosed { }
            [ExtensionPoint("juki.base")] public abstract class OpenBase : IClosed { public virtual void M() { } }
            public interface IEmpty { }
        }
        """;

    [Fact]
    public Task Every_listed_closed_interface_is_found() => Shape.Verify(Core, """
        using Juki;
        class A : IClosed { public void M() { } }                  // expect: NC1002
        class B : A { }
        struct C : IEmpty { }                                      // expect: NC1002
        record D : IEmpty;                                         // expect: NC1002
        record struct E(int X) : IEmpty;                           // expect: NC1002
        interface F : IEmpty { }                                   // expect: NC1002
        class G : F { }
        class H :
            IHandler<A>,                                           // expect: NC1002
            System.IDisposable,
            IHandler<B>                                            // expect: NC1002
        { public void Dispose() { } }
        class I : IClosed { void IClosed.M() { } }                 // expect: NC1002
        class J { class K : IEmpty { } }                           // expect: NC1002
        file class L : IEmpty { }                                  // expect: NC1002
        class M<T> : IHandler<T> { }                               // expect: NC1002
        """);

    [Fact]
    public Task What_another_listed_interface_brings_along_is_silent() => Shape.Verify(Core, """
        using Juki;
        class A : IMore { public void M() { } }                    // expect: NC1002
        class B :
            IMore,                                                 // expect: NC1002
            IClosed
        { public void M() { } }
        class C : IWide { public void M() { } }
        class D : IWide, IClosed { public void M() { } }
        interface IMine : IWide { }
        class E : IMine { public void M() { } }
        """);

    [Fact]
    public Task Listing_again_what_the_base_implements_is_a_finding() => Shape.Verify(Core, """
        using Juki;
        class A : OpenBase,
            IClosed                                                // expect: NC1002
        { void IClosed.M() { } }
        class B : OpenBase { }
        class C : B,
            IClosed                                                // expect: NC1002
        { public new void M() { } }                                // expect: NC1004
        """);

    [Fact]
    public Task Using_an_interface_is_not_implementing_it() => Shape.Verify(Core, """
        using Juki;
        class A<T> where T : IClosed { IClosed held; IHandler<int> Get(IClosed c) { c.M(); return null; } }
        class B : IOpen { }
        class C : System.Collections.Generic.List<IClosed> { }
        interface IClosed2 { }
        class D : IClosed2 { }
        class E : OpenBase { }
        """);

    [Fact]
    public Task Visual_Basic_implements_with_Implements() => Shape.VerifyVB(Core, """
        Imports Juki
        Class A
            Implements IClosed                       ' expect: NC1002
            Public Sub Whatever() Implements IClosed.M
            End Sub
        End Class
        Interface B
            Inherits IEmpty                          ' expect: NC1002
            Inherits IOpen
        End Interface
        Structure C
            Implements IOpen, IEmpty                 ' expect: NC1002
        End Structure
        Class D
            Inherits OpenBase
            Implements IHandler(Of Integer)          ' expect: NC1002
        End Class
        Class E
            Implements B
        End Class
        """);

    [Fact]
    public Task Parts_that_repeat_an_interface_are_one_finding() => Shape.Verify(
        Core,
        "partial class A : Juki.IOpen { }",
        """
        partial class A :
            Juki.IEmpty                              // expect: NC1002
        { }
        """,
        "partial class A : Juki.IEmpty, Juki.IOpen { }");
}
