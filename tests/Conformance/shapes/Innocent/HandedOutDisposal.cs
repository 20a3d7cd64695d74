// A using statement calls the framework's interface.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public static class Disposal
{
    public static void Block()
    {
        using (Platform.Current())
        {
        }
    }

    public static void Declaration()
    {
        using var context = Platform.Current();
        Platform.Use(context);
    }
}
