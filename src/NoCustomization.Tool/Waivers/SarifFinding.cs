using System.Collections.Generic;

namespace NoCustomization.Tool.Waivers;

/// <summary>A finding as a SARIF report of this tool has it.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Package">The core's id.</param>
/// <param name="Target">What was touched.</param>
/// <param name="Vendor">The vendor assembly's simple name.</param>
/// <param name="Site">Where: a declaration or a file; empty for the assembly.</param>
/// <param name="Waiver">The waiver that covers it; empty where none does.</param>
/// <param name="Eyes">Who saw it: <c>source</c>, <c>binary</c>, <c>artefacts</c>, <c>build</c>.</param>
internal sealed record SarifFinding(string Id, string Rule, string Package, string Target, string Vendor, string Site, string Waiver, IReadOnlyList<string> Eyes);
