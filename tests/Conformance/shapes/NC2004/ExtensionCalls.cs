// Restricted extension methods: by their class, by themselves, in both forms of call.
// core: ../../cores/Kiban.cs
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Texts
{
    public static string Loud(string text) => text.Shout(); // expect: NC2004

    public static string Louder(string text) => Platform.Shout(text); // expect: NC2004

    public static int Deep(string text) => text.Depth(); // expect: NC2004
}
