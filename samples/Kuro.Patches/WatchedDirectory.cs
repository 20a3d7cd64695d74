using System.Reflection;
using Juki.Residents;

namespace Kuro.Patches;

/// <summary>NC3003: stands in for a closed interface at run time.</summary>
public class WatchedDirectory : DispatchProxy
{
    public static IResidentDirectory Create() => Create<IResidentDirectory, WatchedDirectory>();

    protected override object? Invoke(MethodInfo? method, object?[]? arguments) => null;
}
