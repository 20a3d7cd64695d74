// A catalog restricts a namespace; the one around it stays free.
// core: ../../cores/Kokuho.cs
using Kokuho.Storage;
using Kokuho.Storage.Internal;

namespace Acme.Health;

public static class Pages
{
    public static int Count() => PageCache.Pages; // expect: NC2004

    public static string Where() => Archive.Path;
}
