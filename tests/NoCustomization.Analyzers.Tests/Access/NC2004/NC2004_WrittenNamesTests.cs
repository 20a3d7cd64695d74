using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Access.NC2004;

/// <summary>What is written counts once, in whatever position and spelling.</summary>
public sealed class NC2004_WrittenNamesTests
{
    [Fact]
    public Task Every_written_position_of_a_type_counts_once() => Shape.Verify(RestrictedCore.Source, """
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
    public Task One_expression_is_one_finding() => Shape.Verify(RestrictedCore.Source, """
        using Juki;
        class A
        {
            void M()
            {
                Plumbing.Run();                              // expect: NC2004
                Juki.Plumbing.Run(2);                        // expect: NC2004
                Plumbing.Shared++;                           // expect: NC2004, NC2005
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
    public Task Aliases_stand_for_what_they_name() => Shape.Verify(RestrictedCore.Source, """
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
    public Task Escapes_hide_nothing() => Shape.Verify(RestrictedCore.Source, """
        class A
        {
            Juki.Pl\u0075mbing a;                            // expect: NC2004
            Juki.@Plumbing b;                                // expect: NC2004
            Juki.Plu\U0000006Dbing c;                        // expect: NC2004
        }
        """);
}
