using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using NoCustomization.Policy.Json;
using Xunit;

namespace NoCustomization.Policy.Tests;

/// <summary>System.Text.Json, told to be strict, is the oracle.</summary>
public sealed class StrictJsonReaderTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData(" { \"a\" : [ 1 , -0.5e+10 , true , false , null , \"x\" ] } ")]
    [InlineData("\"\\u65e5\\u672c \\ud83d\\ude00 \\\\ \\/ \\b\\f\\n\\r\\t\"")]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("1E5")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{a:1}")]
    [InlineData("{'a':1}")]
    [InlineData("// c\n{}")]
    [InlineData("[01]")]
    [InlineData("[+1]")]
    [InlineData("[.5]")]
    [InlineData("[1.]")]
    [InlineData("[1e]")]
    [InlineData("[tru]")]
    [InlineData("[nulll]")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12G4\"")]
    [InlineData("\"\\u12")]
    [InlineData("\"\\ud83d\"")]
    [InlineData("\"\\ude00\\ud83d\"")]
    [InlineData("{} {}")]
    [InlineData("[1 2]")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("NaN")]
    [InlineData("\u00a0{}")]
    public void Agrees_with_the_platform_reader(string text) => AssertAgrees(text);

    [Fact]
    public void Agrees_with_the_platform_reader_on_mutated_documents()
    {
        const string Seed = """{"formatVersion":1,"package":"juki","versions":"[18.0,19.0)","assemblies":[{"name":"Juki","publicKeyToken":null}],"x":[true,false,-1.5e3,"\u65e5\\"]}""";
        const string Alphabet = "{}[]\",:\\u0123456789abcdeftrunl.-+ \n\t'/";
        var random = new Random(20190329);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder(Seed);
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                switch (random.Next(3))
                {
                    case 0: text.Remove(at, 1); break;
                    case 1: text.Insert(at, Alphabet[random.Next(Alphabet.Length)]); break;
                    default: text[at] = Alphabet[random.Next(Alphabet.Length)]; break;
                }
            }

            AssertAgrees(text.ToString());
        }
    }

    [Fact]
    public void Depth_is_bounded()
    {
        var deepest = new string('[', StrictJsonReader.MaxDepth) + new string(']', StrictJsonReader.MaxDepth);
        Assert.Equal(JsonKind.Array, StrictJsonReader.Read(deepest).Kind);
        var error = Assert.Throws<JsonFormatException>(() => StrictJsonReader.Read("[" + deepest + "]"));
        Assert.Equal("Json_TooDeep", error.Reason.Key);
        Assert.Throws<JsonFormatException>(() => StrictJsonReader.Read(new string('[', 1_000_000)));
    }

    [Fact]
    public void An_error_points_at_the_offending_character()
    {
        var error = Assert.Throws<JsonFormatException>(() => StrictJsonReader.Read("{\"a\": 1,\n \"a\": 2}"));
        Assert.Equal(10, error.Offset);
        Assert.Equal("Json_DuplicateMember", error.Reason.Key);
    }

    private static void AssertAgrees(string text)
    {
        JsonDocument? expected = null;
        try
        {
            expected = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = StrictJsonReader.MaxDepth, AllowDuplicateProperties = false });
            // The platform reader decodes strings late; a lone surrogate shows only then.
            Flatten(expected.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            expected = null;
        }

        if (expected is null)
            Assert.Throws<JsonFormatException>(() => StrictJsonReader.Read(text));
        else
            Assert.Equal(Flatten(expected.RootElement), Flatten(StrictJsonReader.Read(text)));
    }

    private static string Flatten(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new List<string>();
                foreach (var property in element.EnumerateObject())
                    members.Add(property.Name + "=" + Flatten(property.Value));
                return "{" + string.Join(";", members) + "}";
            case JsonValueKind.Array:
                var items = new List<string>();
                foreach (var item in element.EnumerateArray())
                    items.Add(Flatten(item));
                return "[" + string.Join(";", items) + "]";
            case JsonValueKind.String:
                return "s" + element.GetString();
            default:
                return element.GetRawText();
        }
    }

    private static string Flatten(JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                var members = new List<string>();
                foreach (var member in value.Members)
                    members.Add(member.Name + "=" + Flatten(member.Value));
                return "{" + string.Join(";", members) + "}";
            case JsonKind.Array:
                var items = new List<string>();
                foreach (var item in value.Items)
                    items.Add(Flatten(item));
                return "[" + string.Join(";", items) + "]";
            case JsonKind.String:
                return "s" + value.Text;
            case JsonKind.Number:
                return value.Text;
            default:
                return value.Kind.ToString().ToLowerInvariant();
        }
    }
}
