// A lambda and a method group where public API asks for a restricted delegate.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public static class Callbacks
{
    private static int last;

    public static void Start()
    {
        Platform.Each(signal => last = signal);
        Platform.Each(Remember);
    }

    private static void Remember(int signal) => last = signal;
}
