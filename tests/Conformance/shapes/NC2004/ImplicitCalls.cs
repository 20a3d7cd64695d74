// foreach, await, deconstruction, operators and conversions call restricted members without naming them.
// core: ../../cores/Kiban.cs
using System.Threading.Tasks;
using Kiban;

namespace Acme.Platforms;

public static class Implicit
{
    public static int Each()
    {
        var length = 0;
        foreach (var entry in Platform.Entries()) // expect: NC2004
            length += entry.Length;
        return length;
    }

    public static async Task Wait()
    {
        await Platform.Signal(); // expect: NC2004
    }

    public static string Split()
    {
        var (name, _) = Platform.Current(); // expect: NC2004
        return name;
    }

    public static object Sum() => Platform.Amount() + Platform.Amount(); // expect: NC2004

    public static decimal Convert() => Platform.Amount(); // expect: NC2004
}
