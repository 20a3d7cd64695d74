using System.Collections.Generic;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Stamps;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Declared;

/// <summary>NC9009: what the stamp of an assembly says of the build that made it.</summary>
internal static class StampJudge
{
    private static readonly AttributeName AssemblyMetadata = new("System.Reflection", "AssemblyMetadataAttribute");

    /// <summary>Judges an assembly.</summary>
    public static void Judge(VendorAssembly vendor, StampUse use)
    {
        if (use == StampUse.Ignored)
            return;
        var stamps = new List<string>();
        foreach (var handle in vendor.Metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = vendor.Metadata.GetCustomAttribute(handle);
            if (AttributeNames.Is(vendor.Metadata, attribute, AssemblyMetadata) && AttributeValue.Read(vendor.Metadata, attribute).Fixed is [Stamp.Key, string stamp])
                stamps.Add(stamp);
        }

        foreach (var usage in StampUsages.Of(stamps, use == StampUse.Required))
            vendor.Findings.Declare(usage, default);
    }
}
