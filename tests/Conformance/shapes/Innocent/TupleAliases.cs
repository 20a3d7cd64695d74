// Aliases of tuples, arrays and pointers over core types.
// core: ../../cores/Juki.cs
// options: unsafe=true
using Pair = (Juki.Resident Left, Juki.Household Right);
using Many = Juki.Resident[];

namespace Acme.Residents;

public static class Aliases
{
    public static Pair Join(Many residents) => (residents[0], new());

    public static string Number(Pair pair) => pair.Left.Number + pair.Right;
}
