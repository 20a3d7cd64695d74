// Features for which the compiler may embed attributes and mark what it emits.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using Juki;

namespace Acme.Residents;

public static class Embedded
{
    public static ref readonly int First(in int[] numbers) => ref numbers[0];

    public static unsafe int Size<T>()
        where T : unmanaged => 1;

    public static nint Handle(Resident resident) => resident.Number.Length;

    public static (string Number, dynamic Extra) Tuple(Resident resident) => (resident.Number, 1);

    public static void Scoped(scoped ReadOnlySpan<char> text, params ReadOnlySpan<Resident> residents)
    {
    }
}
