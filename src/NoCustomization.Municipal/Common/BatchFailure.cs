using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>A batch that failed.</summary>
/// <param name="Batch">Its name.</param>
/// <param name="Day">The day on which it ran.</param>
/// <param name="Reason">Why, for operators; no data of residents.</param>
public sealed record BatchFailure(string Batch, EffectiveDate Day, string Reason);
