using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using NoCustomization.Parameters.Declaring;
using NoCustomization.Parameters.Files;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters;

/// <summary>Files with parameters, format version 1; their schema is <c>nocustomization-parameters.schema.json</c>.</summary>
public static class ParameterFile
{
    /// <summary>The usual end of their names.</summary>
    public const string Suffix = ".nocustomization-parameters.json";

    internal const string Instant = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>Writes lines of the history.</summary>
    /// <param name="changes">The lines.</param>
    /// <returns>The text of the file.</returns>
    public static string Write(IEnumerable<ParameterChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ParameterJson.WritingForPeople))
        {
            writer.WriteStartObject();
            writer.WriteNumber("formatVersion", 1);
            writer.WriteStartArray("changes");
            foreach (var change in changes)
                Write(writer, change);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Reads a file. What was withdrawn in it is left out; who recorded its lines and when is not taken over, for whoever imports them records them.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="catalog">The parameter types that it may name.</param>
    /// <param name="name">Name of the file, for messages.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="ParameterException">It is no such file; the message says everything that is wrong, and where.</exception>
    public static IReadOnlyList<ParameterDraft> Read(string text, ParameterCatalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(catalog);
        try
        {
            using var document = JsonDocument.Parse(text, ParameterJson.Reading);
            var reader = new ParameterFileReader(catalog);
            var drafts = reader.Read(document.RootElement);
            return reader.Problems.Count == 0 ? drafts : throw new ParameterException(ParameterTexts.SourceProblems(name, string.Join(Environment.NewLine, reader.Problems.Select(problem => "  " + problem))));
        }
        catch (JsonException exception)
        {
            throw new ParameterException(ParameterTexts.NoJsonFile(name, exception.Message), exception);
        }
    }

    private static void Write(Utf8JsonWriter writer, ParameterChange change)
    {
        writer.WriteStartObject();
        if (change.Sequence > 0)
            writer.WriteNumber("sequence", change.Sequence);
        writer.WriteString("point", change.Point);
        writer.WriteString("scope", change.Scope.ToString());
        writer.WriteString("from", change.From.ToString());
        if (change.Set.Count > 0)
        {
            writer.WriteStartObject("set");
            foreach (var (property, value) in change.Set)
            {
                writer.WritePropertyName(property);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        if (change.End.Count > 0)
        {
            writer.WriteStartArray("end");
            foreach (var property in change.End)
                writer.WriteStringValue(property);
            writer.WriteEndArray();
        }

        if (change.Withdraws is { } withdrawn)
            writer.WriteNumber("withdraws", withdrawn);
        if (change.LegalBasis is { } basis)
            writer.WriteString("legalBasis", basis);
        if (change.Note is { } note)
            writer.WriteString("note", note);
        if (change.Sequence > 0)
        {
            writer.WriteString("recordedAt", change.RecordedAt.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture));
            writer.WriteString("recordedBy", change.RecordedBy);
        }

        writer.WriteEndObject();
    }
}
