using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Senkyo;

/// <summary>A voting district and its polling place.</summary>
public sealed class VotingDistrict : CodeEntry
{
    /// <summary>Polling place.</summary>
    [Required]
    [MaxTextElements(100)]
    [Label("Polling place", "投票所")]
    public string PollingPlace { get; init; } = "";
}
