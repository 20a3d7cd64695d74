using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Xunit;

namespace NoCustomization.Parameters.Tests.Sqlite;

/// <summary>Several processes write to one file, and one of them is killed while it writes.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string s_writer = typeof(ProcessTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Writer").Value!;

    private readonly string _folder = Directory.CreateTempSubdirectory("nc-processes-").FullName;

    private string File => Path.Combine(_folder, "parameters.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Two_processes_lose_nothing()
    {
        using var first = Start("first", 40, 3);
        using var second = Start("second", 40, 3);
        await Task.WhenAll(FinishAsync(first), FinishAsync(second));
        using var log = new SqliteParameterLog(File);
        var changes = log.Read(ParameterSelection.All).Changes;
        Assert.Equal(Enumerable.Range(1, 240).Select(n => (long)n), changes.Select(change => change.Sequence));
        Assert.Equal(120, changes.Count(change => change.RecordedBy == "first"));
        // What was written together stands together.
        Assert.All(changes.Chunk(3), together => Assert.Single(together.Select(change => change.Note).Distinct()));
        Assert.True(changes.Zip(changes.Skip(1)).All(pair => pair.First.RecordedAt <= pair.Second.RecordedAt));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(23)]
    public async Task What_was_said_to_be_written_outlives_the_process(int after)
    {
        using var writer = Start("killed", 100_000, 50);
        var said = 0L;
        for (var i = 0; i < after; i++)
            said = long.Parse((await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!, CultureInfo.InvariantCulture);
        writer.Kill();
        await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        // It went on until it was killed.
        while (await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { Length: > 0 } line && long.TryParse(line, CultureInfo.InvariantCulture, out var more))
            said = more;

        using var log = new SqliteParameterLog(File);
        var reading = log.Read(ParameterSelection.All);
        Assert.True(reading.LastSequence >= said, $"{said} were said to be written, and {reading.LastSequence} are there.");
        Assert.Equal(0, reading.LastSequence % 50);
        Assert.Equal(reading.LastSequence, reading.Changes.Count);
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var check = connection.CreateCommand();
        check.CommandText = "pragma integrity_check";
        Assert.Equal("ok", check.ExecuteScalar());
    }

    private Process Start(string name, int count, int size) =>
        Process.Start(new ProcessStartInfo("dotnet", [s_writer, File, name, $"{count}", $"{size}"]) { RedirectStandardOutput = true, UseShellExecute = false })!;

    private static async Task FinishAsync(Process process)
    {
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
