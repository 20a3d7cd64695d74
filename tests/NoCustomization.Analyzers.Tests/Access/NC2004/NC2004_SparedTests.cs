using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Access.NC2004;

/// <summary>What is no reference, and which restrictions spare what.</summary>
public sealed class NC2004_SparedTests
{
    [Fact]
    public Task Values_that_public_API_hands_out_may_be_passed_on() => Shape.Verify(RestrictedCore.Source, """
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
}
