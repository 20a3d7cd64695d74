// Passing on values of restricted types that public API handed out, without naming them.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public static class PassingOn
{
    public static void Run()
    {
        var context = Platform.Current();
        Platform.Use(context);
        Platform.Use(null);
        Platform.On(other => Platform.Use(other));
        foreach (var each in Platform.Contexts())
            Platform.Use(each);
    }
}
