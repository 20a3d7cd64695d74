using System.Collections.Generic;

namespace NoCustomization.Policy.Waivers;

/// <summary>
/// One entry of a register: the approved, minimal, dated permission for one customization. What the entry lacks is empty or null; only an entry without
/// <see cref="Refusals"/> permits anything.
/// </summary>
/// <remarks>Policy of 29 March 2019, section 1; law no. 40 of 2021, article 8 (2).</remarks>
public sealed class Waiver
{
    /// <summary>Its id, by which code cites it; unique among all registers of a build.</summary>
    public string Id { get; init; } = "";

    /// <summary>The core's id.</summary>
    public string Package { get; init; } = "";

    /// <summary>The vendor's id as <c>[VendorExtension]</c> has it, or else the assembly's name; null permits any vendor.</summary>
    public string? Vendor { get; init; }

    /// <summary>The rules that it covers, by id. Never of ranges NC8 and NC9.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>What may be touched, in the target grammar of findings. No wildcards.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Where it may be used: documentation-comment ids of the vendor's declarations, or paths of files relative to the project. Empty: wherever it is cited.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>How many findings it covers in each declaration that cites it, in one assembly.</summary>
    public int Findings { get; init; } = 1;

    /// <summary>Why it is unavoidable.</summary>
    public WaiverGround Ground { get; init; }

    /// <summary>Why the package's functions are insufficient for the residents.</summary>
    public string Insufficiency { get; init; } = "";

    /// <summary>What was considered instead.</summary>
    public IReadOnlyList<WaiverAlternative> Alternatives { get; init; } = [];

    /// <summary>What is peculiar about the body; for the grounds that claim it.</summary>
    public string Peculiarity { get; init; } = "";

    /// <summary>Why no smaller change works.</summary>
    public string Minimality { get; init; } = "";

    /// <summary>What it does to interoperability.</summary>
    public Interoperability Interoperability { get; init; }

    /// <summary>What it costs.</summary>
    public WaiverCost? Cost { get; init; }

    /// <summary>The section that asks for it.</summary>
    public string RequestedBy { get; init; } = "";

    /// <summary>The opinion of the information section.</summary>
    public string Opinion { get; init; } = "";

    /// <summary>The head of the body, or the delegate whom the head named.</summary>
    public string ApprovedBy { get; init; } = "";

    /// <summary>The day of approval.</summary>
    public CivilDate? ApprovedOn { get; init; }

    /// <summary>Number of the document of approval, or null.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public CivilDate? EffectiveFrom { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public CivilDate? ExpiresOn { get; init; }

    /// <summary>The day by which it is looked at again.</summary>
    public CivilDate? ReviewOn { get; init; }

    /// <summary>How it will be removed.</summary>
    public string ExitPlan { get; init; } = "";

    /// <summary>Why it permits nothing; empty for an entry that is whole. Set by the reader, from <see cref="WaiverDecision"/>.</summary>
    public IReadOnlyList<WaiverRefusal> Refusals { get; internal set; } = [];

    /// <summary>Offset of the entry in the register's text.</summary>
    public int Start { get; init; }

    /// <summary>Length of the place that stands for the entry: its id.</summary>
    public int Length { get; init; }
}
