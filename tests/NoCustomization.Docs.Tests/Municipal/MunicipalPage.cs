using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Docs.Tests.Municipal;

/// <summary>Writes the catalog of municipal points as a page.</summary>
internal sealed class MunicipalPage(MunicipalWords words)
{
    private readonly StringBuilder _text = new();

    public static string Write(MunicipalWords words) => new MunicipalPage(words).Write();

    private string Write()
    {
        var catalog = MunicipalCatalog.Standard;
        var businesses = BusinessInfo.All.Where(business => catalog.Points.Any(point => point.Business == business.Business)).ToList();
        Line(words.Overview).Line("|---|---|---|");
        foreach (var business in businesses)
        {
            var points = catalog.Points.Where(point => point.Business == business.Business).ToList();
            Line($"| {words.Heading(business)} | {Count(points.Count)} | {Count(points.Count(point => point.IsContract))} |");
        }

        foreach (var business in businesses)
        {
            Line().Line($"## {words.Heading(business)}");
            foreach (var point in catalog.Points.Where(point => point.Business == business.Business))
                Point(point);
        }

        Line().Line($"## {words.NationalHeading}").Line().Line(words.NationalIntroduction);
        foreach (var point in catalog.NationalValues)
            Point(point);
        Line().Line($"## {words.NotVariableHeading}").Line().Line(words.NotVariable).Line("|---|---|---|---|---|");
        foreach (var rule in NotVariable.All)
            Line($"| {Cell(words.Text(rule))} | {words.Name(BusinessInfo.Of(rule.Business))} | {words.Word(rule.Mark)} | {string.Join(words.Separator, rule.Sources)} | `{rule.Id}` |");
        Line().Line($"## {words.SourcesHeading}").Line().Line(words.Sources).Line("|---|---|");
        foreach (var source in PointSources.All)
            Line($"| {source.Key} | {Cell(source.Value)} |");
        return _text.ToString();
    }

    private void Point(MunicipalPoint point)
    {
        Line().Line($"### {words.Name(point)} `{point.Id}`").Line();
        Line(words.Description(point) + (point.IsContract ? words.Contract(point) : "")).Line();
        Line($"{words.Word(point.Kind)}{words.Separator}{words.Word(point.Mark)}{(point.Sources.Count > 0 ? ": " + string.Join(words.Separator, point.Sources) : "")}");
        if (words.LegalNote(point) is { } note)
            Line().Line($"> {words.Note}: {note}");
        if (point.Settings.Count == 0)
            return;
        Line().Line(words.Settings).Line("|---|---|---|");
        Settings(point.Settings, "", "");
    }

    private void Settings(IEnumerable<MunicipalSetting> settings, string labels, string names)
    {
        foreach (var setting in settings)
        {
            Line($"| {Cell(labels + words.Label(setting))} | {Cell(setting.Bounds(words.Culture))} | `{names}{setting.Name}` |");
            Settings(setting.Parts, "└ ", setting.Name + "[].");
        }
    }

    private MunicipalPage Line(string text = "")
    {
        _text.Append(text).Append('\n');
        return this;
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Cell(string text) => text.Replace("|", "\\|", System.StringComparison.Ordinal);
}
