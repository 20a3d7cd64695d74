using System.Reflection.Emit;
using Juki.Certificates;

namespace Kuro.Patches;

public static class RateReader
{
    /// <summary>NC3007: becomes a method of the package, which sees what the package hides.</summary>
    public static DynamicMethod Create() => new("ReadRate", typeof(decimal), [typeof(FeeCalculator), typeof(string)], typeof(FeeCalculator), skipVisibility: true);
}
