using System;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tests.Framework;
using Xunit;

namespace NoCustomization.Municipal.Tests.Points;

/// <summary>What the catalog refuses.</summary>
public sealed class NotVariableTests
{
    [Fact]
    public void Every_rule_has_its_sources_and_both_languages()
    {
        Assert.True(NotVariable.All.Count >= 25);
        Assert.All(NotVariable.All, rule =>
        {
            Assert.StartsWith(BusinessInfo.Of(rule.Business).Id + ".", rule.Id, StringComparison.Ordinal);
            Assert.NotEmpty(rule.Sources);
            Assert.All(rule.Sources, source => Assert.NotNull(PointSources.Find(source)));
            Assert.Equal(rule.English, Cultures.In("en", () => rule.Text));
            Assert.Equal(rule.Japanese, Cultures.In("ja", () => rule.Text));
        });
        Assert.Equal(NotVariable.All.Count, NotVariable.All.Select(rule => rule.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("juki.relationship-list", "juki.relationship-list")]
    [InlineData("juki.relationship-list.fifth-generation", "juki.relationship-list")]
    [InlineData("kojin.form-layout", "common.form-layout")]
    [InlineData("common.branch-seal", "common.branch-seal")]
    [InlineData("inkan.branch-seal.ward", "common.branch-seal")]
    [InlineData("inkan.certificate.branch-seal", "common.branch-seal")]
    [InlineData("juki.certificate.relationship-list.own", "juki.relationship-list")]
    [InlineData("juki.relationship-listing", null)]
    [InlineData("inkan.relationship-list", null)]
    [InlineData("juki.furigana", null)]
    public void An_id_at_or_beneath_a_rule_falls_under_it(string id, string? rule) => Assert.Equal(rule, NotVariable.Covering(id)?.Id);

    [Theory]
    [InlineData(typeof(OwnLayout), "juki.form-layout", "common.form-layout")]
    [InlineData(typeof(OwnRelationships), "juki.relationship-list.own", "juki.relationship-list")]
    [InlineData(typeof(OwnAllowance), "jiteate.allowance", "jiteate.allowance")]
    public void A_point_that_opens_what_must_not_vary_is_refused_with_the_reason_in_both_languages(Type point, string id, string rule)
    {
        var text = NotVariable.All.Single(of => of.Id == rule);
        Assert.Contains($"'{id}' opens what must not vary ({rule}): {text.English}", Cultures.In("en", () => Refused(point)), StringComparison.Ordinal);
        Assert.Contains($"'{id}'は変えてはならないもの ({rule}) を公開している。{text.Japanese}", Cultures.In("ja", () => Refused(point)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_a_point_is_refused_too() => Assert.Contains("'common.certificates.branch-seal'", Cultures.In("en", () => Refused(typeof(Certificates))), StringComparison.Ordinal);

    [Fact]
    public void A_value_of_a_row_is_refused_too() => Assert.Contains("'common.certificate-rows.rows.branch-seal'", Cultures.In("en", () => Refused(typeof(CertificateRows))), StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(Unannotated))]
    [InlineData(typeof(IUnannotated))]
    public void An_open_type_without_the_annotation_for_officers_is_refused_too(Type point) => Assert.Contains("'juki.relationship-list'", Cultures.In("en", () => Refused(point)), StringComparison.Ordinal);

    [Fact]
    public void What_must_not_vary_cannot_be_changed_at_run_time() =>
        Assert.All(NotVariable.All, rule => Assert.False(rule.Sources is string[]));

    [Theory]
    [InlineData(typeof(Sourceless), "without naming a source")]
    [InlineData(typeof(UnknownSource), "which the list of sources does not have")]
    [InlineData(typeof(ProposedLaw), "never shown as law")]
    [InlineData(typeof(ProposedCeiling), "never shown as law")]
    [InlineData(typeof(AllFixed), "nothing to state")]
    [InlineData(typeof(NotReallyNational), "fixes for everybody")]
    [InlineData(typeof(OtherBusiness), "begins with 'juki.'")]
    [InlineData(typeof(OneLanguage), "English and Japanese")]
    [InlineData(typeof(Unlabelled), "no [Label]")]
    [InlineData(typeof(IOtherKind), "different kinds")]
    [InlineData(typeof(Unopened), "not opened")]
    public void A_point_that_contradicts_itself_is_refused(Type point, string message) => Assert.Contains(message, Cultures.In("en", () => Refused(point)), StringComparison.Ordinal);

    [Fact]
    public void Two_points_with_one_id_are_refused() =>
        Assert.Contains("Two points", Assert.Throws<MunicipalPointException>(() => Cultures.In("en", () => MunicipalCatalog.Of([typeof(Good), typeof(GoodAgain)]))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_package_may_have_points_of_its_own() => Assert.Equal("juki.own-option", Assert.Single(MunicipalCatalog.Of([typeof(Good), typeof(string)]).Points).Id);

    [Fact]
    public void All_that_is_wrong_is_said_at_once() =>
        Assert.Equal(3, Assert.Throws<MunicipalPointException>(() => MunicipalCatalog.Of([typeof(OwnLayout), typeof(Sourceless), typeof(OtherBusiness)])).Problems.Count);

    private static string Refused(Type point) => Assert.Throws<MunicipalPointException>(() => MunicipalCatalog.Of([point])).Message;
}
