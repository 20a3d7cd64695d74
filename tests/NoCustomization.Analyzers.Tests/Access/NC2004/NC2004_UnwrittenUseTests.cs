using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Access.NC2004;

/// <summary>What the compiler calls, or infers, for code that does not write its name.</summary>
public sealed class NC2004_UnwrittenUseTests
{
    [Fact]
    public Task What_is_called_without_a_word_counts() => Shape.Verify(RestrictedCore.Source, """
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
                free.Changed += (s, e) => { };               // expect: NC2004, NC2005
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
    public Task Inferred_type_arguments_count_at_the_call() => Shape.Verify(RestrictedCore.Source, """
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

    [Fact]
    public Task A_virtual_call_is_the_first_declaration() => Shape.Verify(RestrictedCore.Source, """
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
}
