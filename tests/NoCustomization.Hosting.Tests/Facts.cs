using System.Linq;
using System.Reflection;

namespace NoCustomization.Hosting.Tests;

/// <summary>What the build leaves in this assembly.</summary>
internal static class Facts
{
    /// <summary>The folder of this repository.</summary>
    public static string Root => Of("RepositoryRoot");

    /// <summary>Another fact.</summary>
    public static string Of(string key) => typeof(Facts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
