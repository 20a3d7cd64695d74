using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Points;

/// <summary>What must hold of points.</summary>
internal static class PointRules
{
    private static readonly Regex s_id = new("^[a-z]+([.][a-z0-9]+(-[a-z0-9]+)*)+$", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with one point.</summary>
    public static IEnumerable<string> Check(MunicipalPoint point)
    {
        var business = BusinessInfo.Of(point.Business).Id;
        if (!s_id.IsMatch(point.Id) || !point.Id.StartsWith(business + ".", StringComparison.Ordinal))
            yield return PointTexts.Id(point.Id, business);
        if (new[] { point.English, point.Japanese, point.Description, point.JapaneseDescription }.Any(string.IsNullOrWhiteSpace) || (point.LegalNote is null) != (point.JapaneseLegalNote is null))
            yield return PointTexts.Languages(point.Id);
        foreach (var name in Unlabelled(point.Settings))
            yield return PointTexts.Unlabelled(point.Id, name);
        foreach (var problem in Marks(point).Concat(Variability(point)))
            yield return problem;
    }

    /// <summary>What is wrong with points beside each other.</summary>
    public static IEnumerable<string> Together(IReadOnlyList<MunicipalPoint> points) =>
        points.GroupBy(point => point.Id).Where(group => group.Count() > 1).Select(group => PointTexts.IdTwice(group.Key));

    private static IEnumerable<string> Marks(MunicipalPoint point)
    {
        if (point.Mark == SourceMark.Fact && point.Sources.Count == 0)
            yield return PointTexts.FactWithoutSource(point.Id);
        foreach (var source in point.Sources.Where(source => PointSources.Find(source) is null))
            yield return PointTexts.UnknownSource(point.Id, source);
        if (point.Mark == SourceMark.Proposal && (point.LegalNote is not null || point.LegalBases.Count > 0 || point.Settings.Any(setting => setting.Statutory is { Kind: not StatutoryKind.Free })))
            yield return PointTexts.ProposalAsLaw(point.Id);
    }

    private static IEnumerable<string> Variability(MunicipalPoint point)
    {
        var rule = NotVariable.Covering(point.Id);
        var isFixed = point.Settings.Count > 0 && point.Settings.All(setting => setting.Statutory?.Kind == StatutoryKind.Fixed);
        if (point.IsNational)
        {
            if (rule is null || !isFixed)
                yield return PointTexts.NotNational(point.Id);
            yield break;
        }

        if (rule is not null)
            yield return PointTexts.MustNotVary(point.Id, rule.Id, rule.Text);
        // A point of an innocent name may still open it in one of its values.
        foreach (var name in Names(point.Settings))
        {
            if (NotVariable.Covering(BusinessInfo.Of(point.Business).Id + "." + name) is { } of)
                yield return PointTexts.MustNotVary(point.Id + "." + name, of.Id, of.Text);
        }

        if (isFixed)
            yield return PointTexts.NothingToState(point.Id);
    }

    // Values of rows beneath those of the table.
    private static IEnumerable<string> Names(IEnumerable<MunicipalSetting> settings) =>
        settings.SelectMany(setting => Names(setting.Parts).Select(part => Kebab(setting.Name) + "." + part).Prepend(Kebab(setting.Name)));

    private static IEnumerable<string> Unlabelled(IEnumerable<MunicipalSetting> settings) =>
        settings.SelectMany(setting => (setting.English.Length == 0 || setting.Japanese.Length == 0 ? new[] { setting.Name } : []).Concat(Unlabelled(setting.Parts)));

    private static string Kebab(string name) => Regex.Replace(name, "(?<=[a-z0-9])[A-Z]", "-$0").ToLowerInvariant();
}
