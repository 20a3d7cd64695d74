using System;
using System.IO;
using System.Linq;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Cores;

/// <summary>A publicized copy of a core that lies beside the genuine one opens nothing.</summary>
public sealed class PublicizedCoreTests
{
    private static readonly Compiled Genuine = Compiled.CSharp("Juki", """
        [assembly: NoCustomization.StandardPackage("juki")]
        namespace Juki { public class Desk { internal static void Hide() { } private int seat; public int Seat => seat; } internal class Lock { } }
        """);

    private static readonly Compiled Publicized = Compiled.CSharp("Juki", """
        [assembly: NoCustomization.StandardPackage("juki")]
        namespace Juki { public class Desk { public static void Hide() { } public int seat; public int Seat => seat; } public class Lock { } }
        """);

    private static readonly Compiled Vendor = Compiled.CSharp("Acme", """
        class A { object M(Juki.Desk desk) { Juki.Desk.Hide(); return new Juki.Lock().ToString() + desk.seat + desk.Seat; } }
        """, Publicized);

    private static readonly string[] s_expected = ["NC2003 F:Juki.Desk.seat @ M:A.M(Juki.Desk)", "NC2003 M:Juki.Desk.Hide @ M:A.M(Juki.Desk)", "NC2003 T:Juki.Lock @ M:A.M(Juki.Desk)"];

    [Fact]
    public void The_genuine_core_shows_what_is_internal() => Assert.Equal(s_expected, Vendor.Findings(Genuine));

    [Fact]
    public void A_publicized_copy_that_the_vendor_ships_hides_nothing()
    {
        using var folder = new TemporaryFolder();
        var genuine = folder.Write("cores/Juki.dll", Genuine.Image);
        folder.Write("vendor/Juki.dll", Publicized.Image);
        folder.Write("vendor/Acme.dll", Vendor.Image);
        var result = Verifier.Verify([Path.Combine(folder.Path, "vendor")], new VerificationOptions { Cores = [genuine] }, TestContext.Current.CancellationToken);
        Assert.Equal(s_expected, result.Findings.Select(f => $"{f.Key.RuleId} {f.Key.Target} @ {f.Key.Site}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_of_two_given_cores_speaks() => Assert.Equal(s_expected, Vendor.Findings(Genuine, Publicized));
}
