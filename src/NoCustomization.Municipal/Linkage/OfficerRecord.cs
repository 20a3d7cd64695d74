using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Linkage;

/// <summary>An officer, as the personnel system knows them.</summary>
/// <param name="Number">Officer's number.</param>
/// <param name="Name">Name.</param>
/// <param name="Office">Id of the office.</param>
/// <param name="From">From which day.</param>
/// <param name="To">Until which day.</param>
public sealed record OfficerRecord(string Number, string Name, string Office, EffectiveDate From, EffectiveDate? To);
