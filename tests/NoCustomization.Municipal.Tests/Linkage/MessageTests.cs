using System;
using System.Collections.Generic;
using NoCustomization.Municipal.Application;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Juki;
using NoCustomization.Municipal.Kojin;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Shogai;
using NoCustomization.Municipal.Tests.Framework;
using NoCustomization.Parameters;
using Xunit;

namespace NoCustomization.Municipal.Tests.Linkage;

/// <summary>What goes from one system to another.</summary>
public sealed class MessageTests
{
    private static readonly EffectiveDate s_day = new(2026, 4, 1);

    private static readonly AddresseeNumber s_number = AddresseeNumber.Parse("1234560");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(". .")]
    [InlineData("a\nb")]
    [InlineData("a\0")]
    [InlineData("a/b")]
    [InlineData("..\\b")]
    [InlineData("C:b")]
    public void A_name_that_is_no_file_name_is_refused(string name) => Assert.Throws<ArgumentException>(() => new LinkageFile(name, []));

    [Theory]
    [InlineData("a.txt")]
    [InlineData(".a")]
    [InlineData("連携.csv")]
    public void Other_names_are_taken(string name) => Assert.Equal(name, new LinkageFile(name, []).Name);

    // Messages get logged. Their text shows which one it was, and nothing of the person.
    [Fact]
    public void The_text_of_a_message_shows_nothing_of_a_person()
    {
        object[] messages =
        [
            new AddresseeChange(s_number, s_day, "住民太郎", AddressCode.Parse("13101001000"), false, true),
            new EligiblePerson(s_number, "住民太郎", s_day),
            new OfficerRecord("1234560", "住民太郎", "01", s_day, null),
            new IncomeTaxReturn("1", 2025, "住民太郎", new EffectiveDate(1980, 1, 1), "13101001000", new Yen(1_234_560), new Dictionary<string, Yen>()),
        ];
        Assert.All(messages, message =>
        {
            Assert.DoesNotContain("住民太郎", message.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("1234560", message.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("13101001000", message.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_individual_number_does_not_travel_among_the_items()
    {
        var items = new Dictionary<string, string> { ["番号"] = "983205673214" };
        Assert.DoesNotContain("983205673214", Assert.Throws<ArgumentException>(() => new IntakeForm("転入届", items, "kiosk")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new OnlineApplication("1", "転入届", s_day, items));
    }

    [Fact]
    public void Lists_of_the_library_cannot_be_changed()
    {
        Assert.False(PointSources.All is Dictionary<string, string>);
        Assert.False(BusinessInfo.All is BusinessInfo[]);
        Assert.False(KnownEras.Table.Eras is Era[]);
    }
}
