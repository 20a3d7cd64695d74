using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Tool.Waivers.Drafting;

/// <summary>A member of a register's entry, as it is asked for. Its explanation is the text <c>Field_</c> and the option's name.</summary>
/// <param name="Member">The member, as the register writes it; <c>cost.yearly</c> for one inside another.</param>
/// <param name="Option">The option that gives it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">The words to choose from; empty for other kinds.</param>
/// <param name="IsOptional">Whether it may be left out whatever the ground.</param>
internal sealed record WaiverField(string Member, string Option, FieldKind Kind, IReadOnlyList<string> Words, bool IsOptional = false)
{
    /// <summary>The members, in the order in which they are asked and written.</summary>
    public static IReadOnlyList<WaiverField> All { get; } =
    [
        new("id", "--id", FieldKind.Text, []),
        new("package", "--package", FieldKind.Text, []),
        new("vendor", "--vendor", FieldKind.Text, [], IsOptional: true),
        new("rules", "--rule", FieldKind.Texts, []),
        new("targets", "--target", FieldKind.Texts, []),
        new("sites", "--site", FieldKind.Texts, [], IsOptional: true),
        new("findings", "--findings", FieldKind.Count, [], IsOptional: true),
        new("ground", "--ground", FieldKind.Word, WaiverWords.Grounds),
        new("insufficiency", "--insufficiency", FieldKind.Text, []),
        new("alternatives", "--alternative", FieldKind.Alternatives, WaiverWords.Alternatives),
        new("peculiarity", "--peculiarity", FieldKind.Text, [], IsOptional: true),
        new("minimality", "--minimality", FieldKind.Text, []),
        // 'affected' is never permitted, so it is not offered.
        new("interoperability", "--interoperability", FieldKind.Word, [.. WaiverWords.Interoperability.Where(w => w != WaiverWords.Of(Interoperability.Affected))]),
        new("cost.initial", "--cost-initial", FieldKind.Yen, []),
        new("cost.yearly", "--cost-yearly", FieldKind.Yen, []),
        new("cost.perLawChange", "--cost-per-law-change", FieldKind.Yen, []),
        new("requestedBy", "--requested-by", FieldKind.Text, []),
        new("opinion", "--opinion", FieldKind.Text, [], IsOptional: true),
        new("approvedBy", "--approved-by", FieldKind.Text, []),
        new("approvedOn", "--approved-on", FieldKind.Date, []),
        new("documentNumber", "--document-number", FieldKind.Text, [], IsOptional: true),
        new("effectiveFrom", "--effective-from", FieldKind.Date, []),
        new("expiresOn", "--expires-on", FieldKind.Date, []),
        new("reviewOn", "--review-on", FieldKind.Date, []),
        new("exitPlan", "--exit-plan", FieldKind.Text, []),
    ];

    /// <summary>Whether it takes several values.</summary>
    public bool IsMany => Kind is FieldKind.Texts or FieldKind.Alternatives;

    /// <summary>The key of its explanation.</summary>
    public string TextKey => "Field_" + Member.Replace('.', '_');

    /// <summary>A member by its name.</summary>
    public static WaiverField Of(string member) => All.First(f => string.Equals(f.Member, member, StringComparison.Ordinal));
}
