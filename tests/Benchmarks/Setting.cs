using System.Linq;
using System.Reflection;

namespace NoCustomization.Benchmarks;

/// <summary>Places that the build knows and the program needs.</summary>
internal static class Setting
{
    public static string References => Get(nameof(References));

    public static string SdkAnalyzers => Get(nameof(SdkAnalyzers));

    public static string BannedApi => Get(nameof(BannedApi));

    public static string Shared => Get(nameof(Shared));

    public static string Sdk => Get(nameof(Sdk));

    public static string Tool => Get(nameof(Tool));

    private static string Get(string key) => typeof(Setting).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
