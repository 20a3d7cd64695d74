using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Access;

public sealed class NC2004Tests
{
    private const string Core = """
        namespace Juki
        {
            using NoCustomization;
            using System.Collections.Generic;
            using System.Runtime.CompilerServices;
            [PackageInternal] public class Plumbing
            {
                public Plumbing() { }
                public Plumbing(int size) { }
                public static int Shared;
                public const string Name = "p";
                public int Size { get; set; }
                public virtual void Flush() { }
                public static void Run() { }
                public static void Run(int times) { }
                public class Part { }
                public override string ToString() => "";
            }
            public class Child : Plumbing { public override void Flush() { } }
            [PackageInternal] public class PlumbingAttribute : System.Attribute { }
            [PackageInternal] public delegate void Drip(int drops);
            [PackageInternal] public enum Level { Low, High }
            public class Free
            {
                public Free() { }
                [PackageInternal] public Free(string plumbing) { }
                public Plumbing Hand() => new();
                public List<Plumbing> Hands() => new();
                public static T Pass<T>(T value) => value;
                public void Take(Plumbing value) { }
                [PackageInternal] public int this[int index] => index;
                public int this[string index] => 0;
                [PackageInternal] public void Deconstruct(out int a, out int b) { a = b = 0; }
                [PackageInternal] public static implicit operator int(Free free) => 0;
                [PackageInternal] public static Free operator ++(Free free) => free;
                public static Free operator -(Free a, Free b) => a;
                [PackageInternal] public event System.EventHandler Changed { add { } remove { } }
                [PackageInternal] public IEnumerator<int> GetEnumerator() => null;
                [PackageInternal] public TaskAwaiterLike GetAwaiter() => default;
            }
            public struct TaskAwaiterLike : INotifyCompletion { public bool IsCompleted => true; public void GetResult() { } public void OnCompleted(System.Action a) { } }
            public class Bag : System.Collections.IEnumerable { [PackageInternal] public void Add(int x) { } public void Add(string x) { } public System.Collections.IEnumerator GetEnumerator() => null; }
            public ref struct Handle { [PackageInternal] public void Dispose() { } }
        }
        """;

    [Fact]
    public Task Every_written_position_of_a_type_counts_once() => Shape.Verify(Core, """
        using Juki;
        using System;
        using System.Collections.Generic;
        class A
        {
            Plumbing field;                                  // expect: NC2004
            Dictionary<string, Plumbing.Part[]> parts;       // expect: NC2004
            global::Juki.Plumbing P { get; set; }            // expect: NC2004
            Plumbing M(Plumbing a, ref Level level) => a;    // expect: NC2004, NC2004, NC2004
            delegate Plumbing D();                           // expect: NC2004
            T G<T>() where T : Plumbing => null;             // expect: NC2004
            void Body(object o)
            {
                Plumbing local = null;                       // expect: NC2004
                var a = (Plumbing)o;                         // expect: NC2004
                if (o is Plumbing { Size: 1 }) { }           // expect: NC2004, NC2004
                _ = o is Plumbing p;                         // expect: NC2004
                _ = typeof(Plumbing);                        // expect: NC2004
                _ = default(Level);                          // expect: NC2004
                _ = new Plumbing[2];                         // expect: NC2004
                _ = new List<Plumbing>();                    // expect: NC2004
                _ = Array.Empty<Plumbing>();                 // expect: NC2004
                Action<Plumbing> act = (Plumbing x) => { };  // expect: NC2004, NC2004
                Drip drip = n => { };                        // expect: NC2004
                drip(1);                                     // expect: NC2004
                _ = nameof(Plumbing);                        // expect: NC2004
                foreach (Plumbing each in new object[0]) { } // expect: NC2004
                void Local(Plumbing x) { }                   // expect: NC2004
                (Plumbing, int) tuple = default;             // expect: NC2004
            }
            [Plumbing] void Attributed() { }                 // expect: NC2004
            [Obsolete(Plumbing.Name)] void Constant() { }    // expect: NC2004
        }
        class B : Plumbing { }                               // expect: NC1001, NC2004
        class C : List<Plumbing> { }                         // expect: NC2004
        """);

    [Fact]
    public Task One_expression_is_one_finding() => Shape.Verify(Core, """
        using Juki;
        class A
        {
            void M()
            {
                Plumbing.Run();                              // expect: NC2004
                Juki.Plumbing.Run(2);                        // expect: NC2004
                Plumbing.Shared++;                           // expect: NC2004
                _ = Plumbing.Name;                           // expect: NC2004
                _ = Level.High;                              // expect: NC2004
                _ = new Plumbing(3);                         // expect: NC2004
                _ = new Plumbing { Size = 2 };               // expect: NC2004, NC2004
                _ = new Plumbing.Part();                     // expect: NC2004
                _ = nameof(Plumbing.Run);                    // expect: NC2004
                _ = nameof(Plumbing.Size);                   // expect: NC2004
                System.Action run = Plumbing.Run;            // expect: NC2004
                Plumbing target = new(3);                    // expect: NC2004, NC2004
            }
        }
        """);

    [Fact]
    public Task What_is_called_without_a_word_counts() => Shape.Verify(Core, """
        using Juki;
        using System.Threading.Tasks;
        class A
        {
            async Task M(Free free)
            {
                foreach (var x in free) { }                  // expect: NC2004
                await free;                                  // expect: NC2004
                (int a, int b) = free;                       // expect: NC2004
                if (free is (1, 2)) { }                      // expect: NC2004
                int i = free;                                // expect: NC2004
                _ = free - free;
                free++;                                      // expect: NC2004
                _ = free[1];                                 // expect: NC2004
                _ = free["a"];
                _ = new Free("x");                           // expect: NC2004
                Free made = new("x");                        // expect: NC2004
                free.Changed += (s, e) => { };               // expect: NC2004
                _ = new Bag { "free", 1 };                   // expect: NC2004
                free.Hand().Flush();                         // expect: NC2004
            }
            void N()
            {
                using var handle = new Handle();             // expect: NC2004
            }
        }
        class B : Free { }                                   // expect: NC1001
        class C : Free { C() : base("x") { } }               // expect: NC1001, NC2004
        """);

    [Fact]
    public Task A_base_constructor_that_nobody_wrote_counts() => Shape.Verify("""
        namespace Juki
        {
            using NoCustomization;
            [ExtensionPoint("juki.slot")] public abstract class Slot { [PackageInternal] protected Slot(int size = 1) { } protected Slot(string name) { } }
        }
        """, """
        class A : Juki.Slot { }                              // expect: NC2004
        class B : Juki.Slot
        {
            B() { }                                          // expect: NC2004
            B(int a) : base("x") { }
            B(long a) : this() { }
        }
        class C(int a) : Juki.Slot { int A => a; }           // expect: NC2004
        class D(string a) : Juki.Slot(a);
        """);

    [Fact]
    public Task Values_that_public_API_hands_out_may_be_passed_on() => Shape.Verify(Core, """
        using Juki;
        using System;
        using System.Linq;
        using Hidden = Juki.Plumbing;
        class A
        {
            /// <summary><see cref="Plumbing"/> and <see cref="Plumbing.Run()"/></summary>
            void M(Free free, Action<Func<int>> use)
            {
                var hand = free.Hand();
                free.Take(hand);
                free.Take(null);
                free.Take(free.Hand());
                foreach (var each in free.Hands()) free.Take(each);
                _ = hand.ToString();
                _ = hand.Equals(null) | hand.GetHashCode() == 1 | hand == null;
                string text = "Plumbing"; // Plumbing
                var Plumbing = 1;
                use(() => Plumbing);
        #if NEVER
                Plumbing.Run();
        #endif
            }
            class Plumbing { class Part { } }
            Plumbing own;
            Other.Plumbing other;
        }
        namespace Other { class Plumbing { } enum Level { Low } class X { Level level = Level.Low; } }
        """);

    [Fact]
    public Task Inferred_type_arguments_count_at_the_call() => Shape.Verify(Core, """
        using Juki;
        using System.Collections.Generic;
        using System.Linq;
        class A
        {
            void M(Free free)
            {
                Free.Pass(free.Hand());                      // expect: NC2004
                Free.Pass(1);
                _ = free.Hands().ToList();                   // expect: NC2004
                _ = free.Hands()
                    .Select(h => 1);                         // expect: NC2004
                _ = from h in free.Hands() select 1;         // expect: NC2004
                _ = from Plumbing h in new object[0] select 1;   // expect: NC2004, NC2004
                Free.Pass<Plumbing>(null);                   // expect: NC2004
                List<Plumbing> list = new();                 // expect: NC2004, NC2004
                _ = free.Hands().Count;
            }
        }
        """);

    [Fact]
    public Task Aliases_stand_for_what_they_name() => Shape.Verify(Core, """
        global using Pipe = Juki.Plumbing;
        global using Safe = Juki.Free;
        """, """
        using P = Juki.Plumbing;
        using L = System.Collections.Generic.List<Juki.Plumbing>;
        using static Juki.Plumbing;
        class A
        {
            P a;                                             // expect: NC2004
            L b;                                             // expect: NC2004
            Pipe c;                                          // expect: NC2004
            Part d;                                          // expect: NC2004
            Safe e;
            object f = new P();                              // expect: NC2004
            int g = P.Shared + Shared;                       // expect: NC2004, NC2004
        }
        namespace N { using Q = P; class B { Q q; } }        // expect: NC2004
        """);

    [Fact]
    public async Task An_editor_that_asks_for_a_part_of_a_file_hears_of_that_part()
    {
        const string Vendor = "using P = Juki.Plumbing;\nclass A { Juki.Plumbing first; }\nclass B { P second; }\n";
        var shape = new Shape { Core = Core, Vendor = [Vendor] };
        var compilation = shape.CompileVendor();
        var span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(Vendor.IndexOf("class B", System.StringComparison.Ordinal), Vendor.Length);
        var found = await shape.Analyze(compilation).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), span, TestContext.Current.CancellationToken);
        Assert.Equal(2, Assert.Single(found).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public Task Escapes_hide_nothing() => Shape.Verify(Core, """
        class A
        {
            Juki.Pl\u0075mbing a;                            // expect: NC2004
            Juki.@Plumbing b;                                // expect: NC2004
            Juki.Plu\U0000006Dbing c;                        // expect: NC2004
        }
        """);

    [Fact]
    public Task Visual_Basic_names_differ_in_case_and_need_no_import() => new Shape
    {
        Core = Core,
        VisualBasic = true,
        Vendor =
        [
            """
            Imports Juki
            Imports System.Linq
            Imports P = Juki.Plumbing
            Class A
                Private a As PLUMBING                            ' expect: NC2004
                Private b As P                                   ' expect: NC2004
                Private c, d As Plumbing                         ' expect: NC2004
                Function M(x As Free) As [Plumbing]              ' expect: NC2004
                    plumbing.Run()                               ' expect: NC2004
                    Dim p As New Plumbing(2)                     ' expect: NC2004
                    Dim q = New Plumbing.Part()                  ' expect: NC2004
                    x.Take(x.Hand())
                    For Each i In x                              ' expect: NC2004
                    Next
                    Dim s = NameOf(Plumbing.Run)                 ' expect: NC2004
                    Dim f As New Free("x")                       ' expect: NC2004
                    Dim n As Integer = x                         ' expect: NC2004
                    Dim i2 = x(1)                                ' expect: NC2004
                    Dim w = x.Hands().Where(Function(h) True)    ' expect: NC2004
                    Dim l = From h In x.Hands() Select 1         ' expect: NC2004
                    Return Nothing
                End Function
                <Plumbing> Sub N()                               ' expect: NC2004
                End Sub
            End Class
            Class B
                Inherits Free                                    ' expect: NC1001
                Sub New()
                    MyBase.New("x")                              ' expect: NC2004
                End Sub
            End Class
            """,
        ],
    }.Verify();

    [Fact]
    public Task Only_released_symbols_may_be_referred_to_where_the_package_says_so() => new Shape
    {
        Core = """
            [assembly: NoCustomization.StandardPackage("juki", Reference = NoCustomization.ReferencePolicy.ReleasedOnly, Namespaces = new[] { "Juki" })]
            namespace Juki
            {
                using NoCustomization;
                [ReleasedApi] public class Released { public void M() { } [PackageInternal] public void N() { } public class Nested { } }
                public class Unreleased { [ReleasedApi] public Unreleased() { } public Unreleased(int x) { } [ReleasedApi] public static void Known() { } public static void Unknown() { } }
                [ExtensionPoint("juki.p")] public interface IPlugin { }
                [ConfigurationPoint("juki.o")] public class Options { public int Size { get; set; } }
            }
            """,
        Annotated = false,
        Vendor =
        [
            """
            using Juki;
            class A : IPlugin
            {
                void M(Released r, Options o)
                {
                    r.M();
                    r.N();                                       // expect: NC2004
                    o.Size = 1;
                    _ = new Released.Nested();
                    Unreleased.Known();
                    Unreleased.Unknown();                        // expect: NC2004
                    _ = new Unreleased();
                    _ = new Unreleased(1);                       // expect: NC2004
                    Unreleased u;                                // expect: NC2004
                }
            }
            """,
        ],
    }.Verify();

    [Fact]
    public Task Targets_and_sites_are_those_of_the_contract() => new Shape
    {
        Core = Core,
        Vendor =
        [
            """
            using Juki;
            [assembly: System.Reflection.AssemblyMetadata("a", Plumbing.Name)]
            class A<T>
            {
                Plumbing f, g;
                int P { get { return new Plumbing().Size; } }
                int this[Level l] => 0;
                event System.Action<Plumbing> E;
                A(Free x = null) { System.Action a = () => Plumbing.Run(); void L() => Plumbing.Run(1); }
                static readonly object Made = new Free("x");
                [Plumbing] class Nested { }
            }
            record R(Plumbing Pipe);
            class D<T> where T : Plumbing { }
            """,
        ],
    }.Expect(
        "NC2004 F:Juki.Plumbing.Name @ ",
        "NC2004 T:Juki.Plumbing @ F:A`1.f",
        "NC2004 T:Juki.Plumbing @ P:A`1.P",
        "NC2004 P:Juki.Plumbing.Size @ P:A`1.P",
        "NC2004 T:Juki.Level @ P:A`1.Item(Juki.Level)",
        "NC2004 T:Juki.Plumbing @ E:A`1.E",
        "NC2004 M:Juki.Plumbing.Run @ M:A`1.#ctor(Juki.Free)",
        "NC2004 M:Juki.Plumbing.Run(System.Int32) @ M:A`1.#ctor(Juki.Free)",
        "NC2004 M:Juki.Free.#ctor(System.String) @ F:A`1.Made",
        "NC2004 T:Juki.PlumbingAttribute @ T:A`1.Nested",
        "NC2004 T:Juki.Plumbing @ M:R.#ctor(Juki.Plumbing)",
        "NC2004 T:Juki.Plumbing @ T:D`1");

    [Fact]
    public Task A_core_in_the_same_solution_is_judged_like_its_file() => new Shape
    {
        Core = Core,
        ProjectReference = true,
        Vendor = ["class A { Juki.Plumbing p = new(); void M(Juki.Free f) { _ = f.ToString(); } }   // expect: NC2004, NC2004"],
    }.Verify();

    [Fact]
    public Task One_accessor_may_be_restricted() => new Shape
    {
        Core = """
            namespace Juki
            {
                using NoCustomization;
                public class Session { public string Zone { get; [PackageInternal] set; } public int Count { [PackageInternal] get; set; } }
            }
            """,
        Vendor =
        [
            """
            class A
            {
                void M(Juki.Session s)
                {
                    _ = s.Zone;
                    s.Zone = "";                                     // expect: NC2004
                    s.Zone += "";                                    // expect: NC2004
                    (s.Zone, _) = ("", 1);                           // expect: NC2004
                    _ = new Juki.Session { Zone = "" };              // expect: NC2004
                    s.Count = 1;
                    s.Count++;                                       // expect: NC2004
                    _ = s is { Count: 1 };                           // expect: NC2004
                    _ = nameof(s.Count);
                }
            }
            """,
        ],
    }.Verify();

    [Fact]
    public Task A_virtual_call_is_the_first_declaration() => Shape.Verify(Core, """
        using Juki;
        class A
        {
            void M(Child child)
            {
                child.Flush();                               // expect: NC2004
                _ = child.ToString();
            }
        }
        """);

    [Fact]
    public Task A_collection_expression_calls_Add() => Shape.Verify(
        """
        namespace Juki
        {
            using NoCustomization;
            public class Basket : System.Collections.IEnumerable
            {
                [PackageInternal] public void Add(int x) { }
                public void Add(string x) { }
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null;
            }
        }
        """,
        """
        using Juki;
        class A
        {
            Basket Both() => [1, "x"];                           // expect: NC2004
            Basket Free() => ["x"];
            int[] Foreign() => [1];
        }
        """);
}
