using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Texts;

namespace NoCustomization.Policy.Waivers;

/// <summary>A waiver that covers a finding.</summary>
/// <param name="document">Its register.</param>
/// <param name="waiver">The waiver.</param>
/// <param name="daysLeft">Days until its last day; 0 on that day.</param>
/// <param name="isMunicipalityChecked">Whether it is known for which municipality is built.</param>
public sealed class WaiverGrant(RegisterDocument document, Waiver waiver, int daysLeft, bool isMunicipalityChecked)
{
    /// <summary>Its register.</summary>
    public RegisterDocument Document { get; } = document;

    /// <summary>The waiver.</summary>
    public Waiver Waiver { get; } = waiver;

    /// <summary>Days until its last day; 0 on that day.</summary>
    public int DaysLeft { get; } = daysLeft;

    /// <summary>Whether it is known for which municipality is built.</summary>
    public bool IsMunicipalityChecked { get; } = isMunicipalityChecked;

    /// <summary>Whether it ends so soon that this is a warning.</summary>
    public bool IsExpiring => DaysLeft <= WaiverContext.WarningDays;

    /// <summary>Whether nobody verified the register's signature, though this is where it would be verified.</summary>
    public bool IsUnverified => Document.Trust is RegisterTrust.Unverified or RegisterTrust.UnverifiedAllowed;

    /// <summary>The key of NC9008: the waived finding's own, but for the rule.</summary>
    public static FindingKey KeyOf(FindingKey waived) => new(NC9008_CustomizationInUse.Rule.Id, waived.Package, waived.Target, waived.VendorAssembly, waived.Site, waived.Usage);

    /// <summary>What NC9008 says.</summary>
    /// <param name="waived">The waived finding.</param>
    public Text MessageFor(FindingKey waived) => new(
        NC9008_CustomizationInUse.Rule.MessageKey,
        waived.Site.Length == 0 ? waived.VendorAssembly : SymbolDisplay.FromDocumentationId(waived.Site),
        waived.RuleId,
        SymbolDisplay.FromDocumentationId(waived.Target),
        Waiver.Id,
        Waiver.ExpiresOn.ToString()!,
        DaysLeft,
        Note(Document.Trust switch
        {
            RegisterTrust.FormOnly => "Waiver_NoteFormOnly",
            RegisterTrust.Trusted => null,
            _ => "Waiver_NoteUnverified",
        }),
        Note(IsMunicipalityChecked ? null : "Waiver_NoteMunicipality"));

    private static object Note(string? key) => key is null ? "" : new Text(key);
}
