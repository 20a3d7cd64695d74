// Fixed buffers, string switches, lambdas with defaults, initialized spans: types and members that nobody wrote.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using Juki;

namespace Acme.Residents;

public unsafe struct Buffer
{
    public fixed int Data[4];
}

public static class Made
{
    public static int Kind(Resident resident) => resident.Number switch
    {
        "a" => 1, "b" => 2, "c" => 3, "d" => 4, "e" => 5, "f" => 6, "g" => 7, "h" => 8,
        _ => Primes[0],
    };

    public static string Pad(Resident resident)
    {
        var pad = (string text, int width = 8) => text.PadLeft(width);
        return pad(resident.Number);
    }

    private static ReadOnlySpan<int> Primes => [2, 3, 5, 7, 11, 13];
}
