using System;

namespace NoCustomization.Policy.Waivers;

/// <summary>What a build or a run says beside its code.</summary>
public sealed class WaiverContext
{
    /// <summary>The first of the days before expiry on which a waived customization is a warning.</summary>
    public const int WarningDays = 90;

    /// <summary>The registers.</summary>
    public RegisterSet Registers { get; init; } = RegisterSet.Empty;

    /// <summary>The vendor assembly's simple name.</summary>
    public string VendorAssembly { get; init; } = "";

    /// <summary>The id that <c>[VendorExtension]</c> gives; null where the assembly has none, so that its name counts.</summary>
    public string? VendorId { get; init; }

    /// <summary>The municipality for which is built, by its code; null where nobody says, so that it is not checked.</summary>
    public string? Municipality { get; init; }

    /// <summary>The day on which waivers are judged; null where nobody says, so that none is in force.</summary>
    public CivilDate? Date { get; init; }

    /// <summary>Whether the assembly has a type of a documentation-comment id (<c>T:Ns.Type</c>): namespaces have ids of the same form, and are no sites.</summary>
    public Func<string, bool> IsType { get; init; } = static _ => false;

    /// <summary>The id by which waivers name the vendor.</summary>
    public string Vendor => VendorId ?? VendorAssembly;
}
