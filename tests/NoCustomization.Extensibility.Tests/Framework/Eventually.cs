using System;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Framework;

/// <summary>Waits for what other threads do.</summary>
internal static class Eventually
{
    /// <summary>Demands that something becomes true, however busy the machine is.</summary>
    public static async Task Is(Func<bool> condition)
    {
        for (var i = 0; i < 3000 && !condition(); i++)
            await Task.Delay(10);
        Assert.True(condition());
    }
}
