using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Waivers;

/// <summary>Something wrong in a register, at a place: the document is ill-formed (NC9007), or an entry lacks what the policy demands (NC9006).</summary>
/// <param name="place">What is wrong, and where.</param>
/// <param name="waiverId">The entry that lacks something; null where the document is ill-formed.</param>
public sealed class RegisterProblem(DocumentProblem place, string? waiverId)
{
    /// <summary>What is wrong, and where.</summary>
    public DocumentProblem Place { get; } = place;

    /// <summary>The entry that lacks something; null where the document is ill-formed.</summary>
    public string? WaiverId { get; } = waiverId;

    /// <summary>NC9006 or NC9007.</summary>
    public Rule Rule => WaiverId is null ? NC9007_RegisterInvalid.Rule : NC9006_WaiverIncomplete.Rule;

    /// <summary>What to say.</summary>
    public Text Message => WaiverId is null ? new Text(Rule.MessageKey, Place.Reason) : new Text(Rule.MessageKey, WaiverId, Place.Reason);

    /// <summary>The usage, for the finding's identity. The register belongs to no vendor assembly: its findings name none.</summary>
    /// <param name="fileName">The register's file name, which is also the site.</param>
    public Usage UsageIn(string fileName) => Usage.Of(UsageKind.KeepRegister, null, WaiverId is null ? "register:" + fileName : "waiver:" + WaiverId);
}
