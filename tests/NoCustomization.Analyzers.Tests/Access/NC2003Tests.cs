using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Access;

public sealed class NC2003Tests
{
    private const string Core = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Acme.Juki")]
        namespace Juki
        {
            using NoCustomization;
            internal class Hidden { public static void Run() { } public class Part { } internal enum Level { Low } }
            [PackageInternal] internal class Both { }
            public class Open
            {
                internal Open(int x) { }
                public Open() { }
                internal void M() { }
                internal int F;
                public int Size { get; internal set; }
                public int Width { internal get; set; }
                protected internal void Inherited() { }
                private protected void Friends() { }
                protected void Free() { }
                public static Open operator +(Open a, int b) => a;
            }
        }
        """;

    [Fact]
    public Task An_internal_symbol_is_found_whoever_let_the_compiler_in() => Shape.Verify(Core, """
        using Juki;
        class A : Open                                       // expect: NC1001
        {
            Hidden h;                                        // expect: NC2003
            Both b;                                          // expect: NC2003
            void M(Open o)
            {
                o.M();                                       // expect: NC2003
                o.F = 1;                                     // expect: NC2003
                Hidden.Run();                                // expect: NC2003
                _ = new Hidden.Part();                       // expect: NC2003
                _ = Hidden.Level.Low;                        // expect: NC2003
                _ = new Open(1);                             // expect: NC2003
                _ = new Open();
                Inherited();
                Free();
                Friends();                                   // expect: NC2003
                _ = o + 1;
            }
        }
        """);

    [Fact]
    public Task An_internal_accessor_counts_where_it_is_used() => Shape.Verify(Core, """
        using Juki;
        class A
        {
            void M(Open o)
            {
                o.Size = 1;                                  // expect: NC2003
                o.Size++;                                    // expect: NC2003
                _ = o.Size;
                _ = new Open { Size = 2 };                   // expect: NC2003
                o.Width = 1;
                _ = o.Width;                                 // expect: NC2003
            }
        }
        """);

    [Fact]
    public Task Visual_Basic_friends_are_found() => Shape.VerifyVB(Core, """
        Imports Juki
        Class A
            Private h As hidden                              ' expect: NC2003
            Sub M(o As Open)
                o.M()                                        ' expect: NC2003
                hidden.run()                                 ' expect: NC2003
                o.Size = 2                                   ' expect: NC2003
                Dim n = o.Size
            End Sub
        End Class
        """);

    [Fact]
    public Task Own_internals_are_nobodys_business() => Shape.Verify(Core, """
        internal class Hidden { internal static void Run() { } }
        class A { Hidden h; void M() { Hidden.Run(); Both b; } internal class Both { } }
        """);
}
