using System.Collections.Generic;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Rules.NC9;
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

        var isRequired = use == StampUse.Required;
        // Its compiler runs neither analyzers nor generators: there is nothing that could stamp. It is told, so that nobody takes the lack for a stamp.
        if (isRequired && stamps.Count == 0 && Language.IsFSharpAlone(vendor.Metadata))
        {
            isRequired = false;
            vendor.Findings.NotRun(NC9009_AnalysisDisabled.Rule, new Text("NotRun_NoStampInFSharp"));
        }

        foreach (var usage in StampUsages.Of(stamps, isRequired))
            vendor.Findings.Declare(usage, default);
    }
}
