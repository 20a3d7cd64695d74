using System.Runtime.CompilerServices;
using Juki.Certificates;

namespace Kuro.Patches;

public static class HiddenRates
{
    public static decimal Twice(FeeCalculator fees, string kind) => 2 * RateOf(fees, kind);

    /// <summary>NC2002: takes hold of a private method.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern decimal RateOf(FeeCalculator fees, string kind);
}
