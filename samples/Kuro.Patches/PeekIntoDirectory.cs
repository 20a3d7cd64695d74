using System.Reflection;
using Juki.Certificates;

namespace Kuro.Patches;

public static class PeekIntoDirectory
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    /// <summary>NC2001: the helper reads whatever it is told; the core comes in here.</summary>
    public static decimal RateOf(FeeCalculator fees, string kind) => (decimal)Call(fees, nameof(RateOf), kind)!;

    private static object? Call(object target, string method, params object[] arguments) =>
        target.GetType().GetMethod(method, Hidden)?.Invoke(target, arguments);
}
