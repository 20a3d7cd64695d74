// Unsafe code, function pointers and stack allocation of own types beside core objects.
// core: ../../cores/Juki.cs
// options: unsafe=true
using Juki;

namespace Acme.Residents;

public static unsafe class Fast
{
    private static readonly delegate*<string, int> Length = &Measure;

    public static int Run(Resident resident)
    {
        var buffer = stackalloc int[2];
        buffer[0] = Length(resident.Number);
        return buffer[0] + sizeof(System.DateOnly);
    }

    private static int Measure(string text) => text.Length;
}
