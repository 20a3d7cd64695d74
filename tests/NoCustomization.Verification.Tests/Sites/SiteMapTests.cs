using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis;
using NoCustomization.Verification.Inputs;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Sites;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Sites;

/// <summary>
/// Every string in the sources below is the id of the member that a person wrote around it. Wherever the compiler moved the string, the
/// map must lead back.
/// </summary>
public sealed class SiteMapTests
{
    private const string CSharp = """
        using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
        namespace N
        {
            public class C<T>
            {
                private string _field = S("F:N.C`1._field");
                private Func<string> _lambda = () => S("F:N.C`1._lambda");
                public string Auto { get; set; } = S("P:N.C`1.Auto");
                public event Action Ev = () => S("E:N.C`1.Ev");
                private static string s_field = S("F:N.C`1.s_field");
                private static Func<string> s_lambda = () => { Func<string> inner = () => S("F:N.C`1.s_lambda"); return inner(); };
                public C() { S("M:N.C`1.#ctor"); }
                public C(int x) : this() { S("M:N.C`1.#ctor(System.Int32)"); }
                public C(string x) { Func<string> f = () => S("M:N.C`1.#ctor(System.String)") + x; f(); }
                public C(Func<string> f, int y) { Func<int> g = () => y; _field = S("M:N.C`1.#ctor(System.Func{System.String},System.Int32)") + g(); }
                ~C() { S("M:N.C`1.Finalize"); }
                public string Expression => S("P:N.C`1.Expression");
                public string Accessors { get { Func<string> f = () => S("P:N.C`1.Accessors"); return f(); } set { S("P:N.C`1.Accessors"); } }
                public string this[int i] => Enumerable.Range(0, i).Select(n => S("P:N.C`1.Item(System.Int32)") + n + i).First();
                public event Action Custom { add { S("E:N.C`1.Custom"); } remove { S("E:N.C`1.Custom"); } }
                public void Overload(int a) { Func<string> f = () => S("M:N.C`1.Overload(System.Int32)"); f(); }
                public void Overload(string a) { Func<string> f = () => S("M:N.C`1.Overload(System.String)") + a; f(); }
                public void Local(int a) { L(); L2<int>(); static void L() => S("M:N.C`1.Local(System.Int32)"); void L2<U>() { Action x = () => S("M:N.C`1.Local(System.Int32)" + a); x(); L2<U[]>(); } }
                public void Local(long a) { L(); static void L() => S("M:N.C`1.Local(System.Int64)"); }
                public async Task Async() { await Task.Yield(); S("M:N.C`1.Async"); Func<Task> f = async () => { await Task.Yield(); S("M:N.C`1.Async"); }; await f(); }
                public async Task Async(int a) { await Task.Yield(); S("M:N.C`1.Async(System.Int32)"); }
                public IEnumerable<string> Iterator() { yield return S("M:N.C`1.Iterator"); }
                public IEnumerable<string> Iterator(int a) { yield return S("M:N.C`1.Iterator(System.Int32)"); foreach (var x in Local2()) yield return x; IEnumerable<string> Local2() { yield return S("M:N.C`1.Iterator(System.Int32)"); } }
                public async IAsyncEnumerable<string> Both() { await Task.Yield(); yield return S("M:N.C`1.Both"); }
                public void Generic<U>(U u) { Func<U, string> f = x => S("M:N.C`1.Generic``1(``0)") + x + u; f(u); }
                public static C<T> operator +(C<T> a, C<T> b) { Func<C<T>> f = () => { S("M:N.C`1.op_Addition(N.C{`0},N.C{`0})"); return a; }; return f(); }
                private static string S(string id) => id;
            }
            public interface I { void M(); IEnumerable<int> Q(); }
            public class Explicit : I
            {
                void I.M() { Func<string> f = () => S("M:N.Explicit.N#I#M"); f(); }
                IEnumerable<int> I.Q() { S("M:N.Explicit.N#I#Q"); yield return 1; }
                private static string S(string id) => id;
            }
            public class Primary(string captured) { private string _a = S("F:N.Primary._a") + captured; public string M() => captured + S("M:N.Primary.M"); private static string S(string id) => id; }
            public class WithStatic { static string s_a = S("F:N.WithStatic.s_a"); static string s_b; static WithStatic() { s_b = S("M:N.WithStatic.#cctor"); } static string S(string id) => id; }
            public struct Value { public string A = S("F:N.Value.A"); public Value() { S("M:N.Value.#ctor"); } static string S(string id) => id; }
            public record Record(string A) { public string B { get; init; } = S("P:N.Record.B"); static string S(string id) => id; }
        }
        """;

    private const string VisualBasic = """
        Imports System.Collections.Generic
        Imports System.Threading.Tasks
        Namespace N
            Public Class C
                Private ReadOnly _field As String = S("F:N.C._field")
                Private ReadOnly _lambda As Func(Of String) = Function() S("F:N.C._lambda")
                Public Property Auto As String = S("P:N.C.Auto")
                Private Shared s_field As String = S("F:N.C.s_field")
                Public Sub New()
                    _assigned = S("M:N.C.#ctor")
                End Sub
                Public Sub New(x As Integer)
                    S("M:N.C.#ctor(System.Int32)")
                End Sub
                Private _assigned As String
                Private ReadOnly _after As String = S("F:N.C._after")
                Public ReadOnly Property Prop As String
                    Get
                        Dim f As Func(Of String) = Function() S("P:N.C.Prop")
                        Return f()
                    End Get
                End Property
                Public Sub Overload(a As Integer)
                    Dim f As Func(Of String) = Function() S("M:N.C.Overload(System.Int32)") & a
                    f()
                End Sub
                Public Sub Overload(a As String)
                    Dim f As Func(Of String) = Function() S("M:N.C.Overload(System.String)") & a
                    f()
                End Sub
                Public Async Function Asynchronous() As Task
                    Await Task.Yield()
                    S("M:N.C.Asynchronous")
                    Dim f As Func(Of Task) = Async Function()
                                                 Await Task.Yield()
                                                 S("M:N.C.Asynchronous")
                                             End Function
                    Await f()
                End Function
                Public Iterator Function Iterate(a As Integer) As IEnumerable(Of String)
                    Yield S("M:N.C.Iterate(System.Int32)")
                End Function
                Private Shared Function S(id As String) As String
                    Return id
                End Function
            End Class
            Public Class Implicit
                Private ReadOnly _field As String = S("F:N.Implicit._field")
                Private Shared Function S(id As String) As String
                    Return id
                End Function
            End Class
            Public Class WithShared
                Private Shared s_field As String = S("F:N.WithShared.s_field")
                Private Shared s_other As String
                Shared Sub New()
                    s_other = S("M:N.WithShared.#cctor")
                End Sub
                Private Shared Function S(id As String) As String
                    Return id
                End Function
            End Class
            Public Module Mo
                Private ReadOnly _x As String = S("F:N.Mo._x")
                Public Sub M()
                    Dim f As Func(Of String) = Function() S("M:N.Mo.M")
                    f()
                End Sub
                Private Function S(id As String) As String
                    Return id
                End Function
            End Module
        End Namespace
        """;

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void CSharp_code_finds_home(OptimizationLevel level) => AssertHome(Compiled.CSharp("sites", CSharp, level), level == OptimizationLevel.Release ? ["F:N.WithStatic.s_a", "F:N.Value.A"] : []);

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void VisualBasic_code_finds_home(OptimizationLevel level) => AssertHome(Compiled.VisualBasic("sites", VisualBasic, level), level == OptimizationLevel.Release ? ["F:N.WithShared.s_field"] : []);

    // Optimized, an explicit static constructor, or a struct's, does not tell where its initializers end: those may stay with the constructor.
    private static void AssertHome(Compiled compiled, string[] mayStay)
    {
        using var pool = new ImageBufferPool();
        var content = new MemoryContent("sites.dll", compiled.Image, compiled.Symbols);
        var assembly = AssemblyProbe.Probe(content, pool, false, false, out _, out _)!;
        using var image = AssemblyImage.Open(assembly, pool);
        using var symbols = new SymbolReader(image);
        var map = new SiteMap(image, symbols);
        var wrong = new List<string>();
        var seen = new Dictionary<string, int>();
        foreach (var method in image.Metadata.MethodDefinitions)
        {
            if (!MethodBodies.TryRead(image.Pe, image.Metadata.GetMethodDefinition(method), out var il))
                continue;
            while (il.MoveNext())
            {
                if (il.OpCode != ILOpCode.Ldstr)
                    continue;
                var expected = image.Metadata.GetUserString((UserStringHandle)MetadataTokens.Handle(il.Operand));
                if (expected.Length < 2 || expected[1] != ':')
                    continue;
                var actual = map.SiteOf(method, il.Offset);
                if (actual != expected && !mayStay.Contains(expected))
                    wrong.Add($"{expected} | {actual} in {image.Metadata.GetString(image.Metadata.GetMethodDefinition(method).Name)}");
                if (expected[0] is 'F' && !map.IsRepeatedInitializer(method, il.Offset))
                    seen[expected] = seen.GetValueOrDefault(expected) + 1;
            }
        }

        Assert.Empty(wrong);
        Assert.All(seen, s => Assert.Equal(1, s.Value));
        Assert.NotEmpty(seen);
    }
}
