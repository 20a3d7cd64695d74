using System;
using System.Globalization;
using System.Text.Json;
using NoCustomization.Parameters;

// Usage: FILE NAME COUNT SIZE: writes COUNT times SIZE lines at a time, and says the last number after each time.
using var log = new SqliteParameterLog(args[0]);
var count = int.Parse(args[2], CultureInfo.InvariantCulture);
var size = int.Parse(args[3], CultureInfo.InvariantCulture);
var value = JsonSerializer.SerializeToElement(new string('x', 2000));
for (var i = 0; i < count; i++)
{
    var drafts = new ParameterDraft[size];
    for (var j = 0; j < size; j++)
    {
        drafts[j] = new ParameterDraft("test.desk", ParameterScope.Body("131016"), new EffectiveDate(2024, 4, 1)) { Note = $"{args[1]} {i}" };
        drafts[j].Set.Add("Title", value);
    }

    var written = await log.AppendAsync(new ParameterAppend(drafts, args[1], DateTimeOffset.UtcNow, long.MaxValue, []));
    Console.Out.WriteLine(written![^1].Sequence);
    Console.Out.Flush();
}
