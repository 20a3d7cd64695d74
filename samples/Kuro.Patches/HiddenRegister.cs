using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Juki.Residents;

namespace Kuro.Patches;

public static class HiddenRegister
{
    public static void Forget(ResidentDirectory directory, string number) => Residents(directory).Remove(number);

    /// <summary>NC2002: takes hold of a private field.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_residents")]
    private static extern ref Dictionary<string, Resident> Residents(ResidentDirectory directory);
}
