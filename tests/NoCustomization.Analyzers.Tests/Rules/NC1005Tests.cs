using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Rules;

public sealed class NC1005Tests
{
    private const string Core = """
        [assembly: NoCustomization.StandardPackage("juki", Namespaces = new[] { "Juki" }, OpenNamespaces = new[] { "Juki.Hosting" })]
        namespace Juki
        {
            public class Calculator { public class Nested { } }
            public class Generic<T> { }
            internal class Hidden { }
            public delegate void Callback();
        }
        namespace System.Runtime.CompilerServices { public class Polyfill { } }
        """;

    private static Task Verify(params string[] vendor) => new Shape { Core = Core, Annotated = false, Vendor = vendor }.Verify();

    [Fact]
    public Task Types_in_a_core_namespace_are_found() => Verify("""
        namespace Juki { class A { class Inner { } } }            // expect: NC1005
        namespace Juki.Fees { struct B { } }                      // expect: NC1005
        namespace Juki
        {
            interface C { }                                       // expect: NC1005
            enum D { }                                            // expect: NC1005
            delegate void E();                                    // expect: NC1005
            record F;                                             // expect: NC1005
            static class G { public static void H(this int i) { } }     // expect: NC1005
            class Generic { }                                     // expect: NC1005
            class Hidden { }                                      // expect: NC1005
            namespace Hosting { class I { } }                     // expect: NC1005
            class Nested { }                                      // expect: NC1005
            file class Calculator { }                             // expect: NC1005
        }
        """);

    [Fact]
    public Task Other_namespaces_are_the_vendors_own() => Verify("""
        class Juki2 { }
        namespace JukiPlus { class A { } }
        namespace Acme.Juki { class A { } }
        namespace System.Runtime.CompilerServices { class Polyfill { } class IsExternalInit { } }
        """);

    [Fact]
    public Task A_type_with_the_name_of_a_core_type_is_NC1006_alone() => Verify("""
        namespace Juki { class Calculator { } }                   // expect: NC1006
        namespace Juki
        {
            struct Generic<T> { }                                 // expect: NC1006
            class Callback<T> { }                                 // expect: NC1005
            class Callback { }                                    // expect: NC1006
        }
        namespace Juki.Deeper { class Calculator { } }            // expect: NC1005
        """);

    [Fact]
    public Task Extension_classes_may_stand_in_an_open_namespace() => Verify("""
        namespace Juki.Hosting
        {
            public static class A { public static void X(this int i) { } static int helper; internal static void Y() { } }
            static class B { internal static void X(this int i) { } }
            public static class C { public static void X(this int i) { } public static void Y() { } }    // expect: NC1005
            public static class D { public const int X = 1; }     // expect: NC1005
            static class E { }                                    // expect: NC1005
        }
        namespace Juki.Hosting.Below { static class A { public static void X(this int i) { } } }         // expect: NC1005
        """);

    [Fact]
    public Task A_partial_type_is_found_once_at_its_first_part() => Verify(
        "namespace Juki { partial class A { } }      // expect: NC1005",
        "namespace Juki { partial class A { } }");

    [Fact]
    public Task Visual_Basic_modules_and_namespaces_count_alike() => new Shape
    {
        Core = Core,
        Annotated = false,
        VisualBasic = true,
        Vendor =
        [
            """
            Imports System.Runtime.CompilerServices
            Namespace Juki
                Class A                                          ' expect: NC1005
                End Class
                Class Calculator                                 ' expect: NC1006
                End Class
            End Namespace
            Namespace Juki.Hosting
                Module B
                    <Extension> Public Sub X(i As Integer)
                    End Sub
                End Module
                Module C                                         ' expect: NC1005
                    Public Sub X(i As Integer)
                    End Sub
                End Module
            End Namespace
            Class D
            End Class
            """,
        ],
    }.Verify();
}
