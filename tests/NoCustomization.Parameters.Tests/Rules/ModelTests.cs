using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CsCheck;
using NoCustomization.Parameters.Tests.Framework;
using Xunit;

namespace NoCustomization.Parameters.Tests.Rules;

/// <summary>Random histories read the same as a plain search for the last word, on each day and as known after each line, from memory and from a file.</summary>
public sealed class ModelTests
{
    private const int Days = 6;
    private static readonly string[] s_bodies = ["131016", "011002"];
    private static readonly string[] s_properties = ["Title", "Copies"];

    private static readonly Gen<Line> s_line = Gen.Select(Gen.Int[0, 3], Gen.Int[1, Days], Gen.Int[0, 3], Gen.Int[0, 9], (scope, day, what, value) => new Line(scope, day, what, value));

    [Fact]
    public void Reading_is_finding_the_last_word() =>
        s_line.List[0, 25].Sample(lines => Agrees(new MemoryParameterLog(), lines), iter: 300, threads: 1);

    [Fact]
    public void A_file_reads_as_memory_does()
    {
        var folder = Directory.CreateTempSubdirectory("nc-model-").FullName;
        var number = 0;
        s_line.List[0, 25].Sample(
            lines =>
            {
                using var log = new SqliteParameterLog(Path.Combine(folder, $"{number++}.db"));
                return Agrees(log, lines);
            },
            iter: 20,
            threads: 1);
        Directory.Delete(folder, recursive: true);
    }

    private static bool Agrees(IParameterLog log, IReadOnlyList<Line> lines)
    {
        var clock = new Clock();
        var catalog = new ParameterCatalog();
        var definition = catalog.Get(typeof(Desk));
        using var store = new ParameterStore(catalog, log, [], clock, 4);
        foreach (var line in lines)
        {
            clock.Now += TimeSpan.FromSeconds(1);
            // The values are any; only the days and levels matter.
            _ = store.RecordAsync("model", [line.ToDraft()]).AsTask().GetAwaiter().GetResult();
        }

        for (var known = 0; known <= lines.Count; known++)
        {
            for (var day = 0; day <= Days + 1; day++)
            {
                foreach (var body in s_bodies)
                {
                    var reading = store.ReadAsync(definition.Id, ParameterScope.Body(body), DayOf(day), Clock.Start.AddSeconds(known)).AsTask().GetAwaiter().GetResult();
                    foreach (var property in s_properties)
                    {
                        var expected = Expected(lines.Take(known), body, day, property);
                        var found = reading.Values.TryGetValue(property, out var value) ? value.Value.GetRawText() : null;
                        if (expected != found)
                            return false;
                    }
                }
            }
        }

        return true;
    }

    private static string? Expected(IEnumerable<Line> lines, string body, int day, string property)
    {
        var known = lines.Select((line, number) => (line, number)).Where(entry => entry.line.Day <= day).ToList();
        var className = LastWord(known, body, "class") is { } text ? text.Trim('"') : null;
        return LastWord(known, body, property) ?? (className is null ? null : LastWord(known, className, property)) ?? LastWord(known, "national", property);
    }

    // The greatest day, and of these the last line; an end is no word.
    private static string? LastWord(IEnumerable<(Line Line, int Number)> lines, string scope, string property) =>
        lines.Where(entry => entry.Line.Name == scope && entry.Line.Property == property).OrderBy(entry => entry.Line.Day).ThenBy(entry => entry.Number).LastOrDefault().Line?.Json;

    private static EffectiveDate DayOf(int day) => new EffectiveDate(2024, 2, 26).AddDays(day);

    /// <param name="Scope">National, the class, one body, the other one.</param>
    /// <param name="Day">Counted days.</param>
    /// <param name="What">One value, the other one, the end of the first, the class.</param>
    /// <param name="Value">Any.</param>
    private sealed record Line(int Scope, int Day, int What, int Value)
    {
        public string Name => Scope switch { 0 => "national", 1 => "city", 2 => s_bodies[0], _ => s_bodies[1] };

        public string Property => IsClass ? "class" : What == 1 ? "Copies" : "Title";

        public string? Json => IsClass ? (Value < 5 ? "\"city\"" : "\"town\"") : What switch { 1 => $"{Value}", 2 => null, _ => $"\"{Value}\"" };

        private bool IsClass => What == 3 && Scope >= 2;

        public ParameterDraft ToDraft()
        {
            var scope = Scope switch { 0 => ParameterScope.National, 1 => ParameterScope.Class("city"), _ => ParameterScope.Body(Name) };
            var draft = new ParameterDraft(IsClass ? MunicipalityClassification.Point : "test.desk", scope, DayOf(Day));
            if (Json is { } json)
                draft.Set[IsClass ? "Class" : Property] = JsonElement.Parse(json);
            else
                draft.End.Add(Property);
            return draft;
        }
    }
}
