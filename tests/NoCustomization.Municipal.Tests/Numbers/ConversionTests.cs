using System.ComponentModel;
using System.Text.Json;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Numbers;
using Xunit;

namespace NoCustomization.Municipal.Tests.Numbers;

/// <summary>Values in settings and in JSON.</summary>
public sealed class ConversionTests
{
    private static readonly (object Value, string Text)[] s_values =
    [
        (MunicipalityCode.Parse("012050"), "012050"), (AddresseeNumber.Parse("0012"), "0012"), (CorporateNumber.Parse("7000012050002"), "7000012050002"),
        (AddressCode.Parse("01100001002"), "01100001002"), (InsurerNumber.Parse("33120015"), "33120015"), (PostalCode.Parse("0600001"), "0600001"),
        (new Yen(-300), "-300"), (new Rate(0.30m), "0.3%"), (new Fraction(7, 10), "7/10"), (new FiscalYear(2026), "2026"),
    ];

    [Fact]
    public void Values_are_their_text_in_settings_and_in_JSON()
    {
        foreach (var (value, text) in s_values)
        {
            var converter = TypeDescriptor.GetConverter(value.GetType());
            Assert.Equal(value, converter.ConvertFromInvariantString(text));
            Assert.Equal(text, converter.ConvertToInvariantString(value));
            var json = JsonSerializer.Serialize(value, value.GetType());
            Assert.Equal($"\"{text}\"", json);
            Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType()));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"x\"", value.GetType()));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("null", value.GetType()));
        }
    }
}
