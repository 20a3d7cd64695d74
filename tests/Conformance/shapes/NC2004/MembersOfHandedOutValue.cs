// Passing on a value that public API handed out is nobody's fault; using its members is.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public static class HandedOut
{
    public static string Use()
    {
        var context = Platform.Current();
        Platform.Use(context);
        context.Close(); // expect: NC2004
        return context.Name; // expect: NC2004
    }

    public static string Chain() =>
        Platform.Current()
            .Parent // expect: NC2004
            ?.Name; // expect: NC2004
}
