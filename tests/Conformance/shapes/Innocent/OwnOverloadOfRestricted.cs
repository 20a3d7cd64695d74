// An own extension method is chosen over the restricted one of the same name.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms
{
    public static class OwnTexts
    {
        public static string Shout(this string text, int times) => text + times + Platform.Version;

        public static string Loud(string text) => text.Shout(2);
    }
}
