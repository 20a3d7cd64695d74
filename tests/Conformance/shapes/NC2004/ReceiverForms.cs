// The form of the receiver does not matter.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public static class Receivers
{
    public static void Parentheses() => (Platform.Current()).Close(); // expect: NC2004

    public static void Suppressed() => Platform.Current()!.Close(); // expect: NC2004

    public static void Conditional() => Platform.Current()?.Close(); // expect: NC2004

    public static void Assigned() => Platform.Current().Name = "x"; // expect: NC2004

    public static object Anonymous() => new { Platform.Current().Name }; // expect: NC2004

    public static object Discarded() => _ = Platform.Current().Parent; // expect: NC2004
}
