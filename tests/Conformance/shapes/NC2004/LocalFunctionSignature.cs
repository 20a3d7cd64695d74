// The signature of a local function belongs to the source alone.
// core: ../../cores/Kiban.cs
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Local
{
    public static void Run()
    {
        Use(Platform.Current());

        static void Use(PipeContext context) // expect: NC2004 source
            => Platform.Use(context);
    }
}
