using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Xunit;

namespace NoCustomization.Parameters.Tests.Sqlite;

/// <summary>Files that are damaged, newer, foreign or out of reach: a clear error, and nothing is changed.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nc-damage-").FullName;

    private string File => Path.Combine(_folder, "parameters.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_that_is_no_database()
    {
        await System.IO.File.WriteAllTextAsync(File, string.Concat(Enumerable.Repeat("This is a letter. ", 500)), TestContext.Current.CancellationToken);
        Unchanged("damaged");
    }

    [Fact]
    public async Task A_file_whose_pages_are_overwritten()
    {
        await FillAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);
        for (var at = 4096; at < bytes.Length; at += 2)
            bytes[at] = (byte)at;
        await System.IO.File.WriteAllBytesAsync(File, bytes, TestContext.Current.CancellationToken);
        Unchanged("damaged");
    }

    [Fact]
    public async Task A_file_that_was_cut_off()
    {
        await FillAsync();
        using (var stream = System.IO.File.OpenWrite(File))
            stream.SetLength(stream.Length / 2 / 4096 * 4096);
        Unchanged("damaged");
    }

    [Fact]
    public async Task A_row_that_cannot_be_read()
    {
        await FillAsync();
        Execute("drop trigger parameter_change_kept; update parameter_change set set_values = '{' where sequence = 5");
        Unchanged("damaged");
    }

    [Fact]
    public async Task A_row_that_says_a_thing_twice()
    {
        await FillAsync();
        Execute("""drop trigger parameter_change_kept; update parameter_change set set_values = '{"Title":"a","Title":"b"}' where sequence = 5""");
        using var log = new SqliteParameterLog(File);
        var line = log.Read(ParameterSelection.All).Changes[4];
        Assert.Contains("Title", Assert.Throws<ParameterException>(() => line.Set["Title"]).Message);
    }

    [Fact]
    public async Task Lines_that_are_missing()
    {
        await FillAsync();
        Execute("drop trigger parameter_change_not_removed; delete from parameter_change where sequence > 30");
        Unchanged("damaged");
    }

    [Fact]
    public async Task A_newer_format()
    {
        await FillAsync();
        Execute("pragma user_version = 2");
        Unchanged("update the program");
    }

    [Fact]
    public void A_database_of_another_program()
    {
        Execute("create table mine (a)");
        Unchanged("another program");
    }

    [Fact]
    public void A_folder_that_is_not_there() => Assert.Contains("folder", Refusal(Path.Combine(_folder, "none", "parameters.db")));

    [Fact]
    public void A_folder_in_place_of_the_file() => Assert.Contains("opened", Refusal(_folder));

    [Fact]
    public async Task A_file_that_may_only_be_read()
    {
        await FillAsync();
        System.IO.File.SetAttributes(File, FileAttributes.ReadOnly);
        if (CanWrite())
            Assert.Skip("The user may write everything.");
        Assert.Contains("allowed to write", await Assert.ThrowsAsync<ParameterException>(FillAsync) is { } refusal ? refusal.Message : "");
    }

    [Fact]
    public async Task A_writer_that_never_ends()
    {
        await FillAsync();
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        using var log = new SqliteParameterLog(File, TimeSpan.FromSeconds(1));
        Assert.Contains("another writer", (await Assert.ThrowsAsync<ParameterException>(async () => await WriteAsync(log))).Message);
        transaction.Rollback();
        Assert.Equal(41, (await WriteAsync(log))[0].Sequence);
    }

    [Theory]
    [InlineData("update parameter_change set note = 'x'")]
    [InlineData("delete from parameter_change")]
    public async Task The_database_itself_keeps_the_history(string statement)
    {
        await FillAsync();
        Assert.Contains("append-only", Assert.Throws<SqliteException>(() => Execute(statement)).Message);
    }

    private void Unchanged(string says)
    {
        var before = System.IO.File.ReadAllBytes(File);
        Assert.Contains(says, Refusal(File), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    private static string Refusal(string file)
    {
        using var log = new SqliteParameterLog(file);
        return Assert.Throws<ParameterException>(() => log.Read(ParameterSelection.All)).Message;
    }

    private async Task FillAsync()
    {
        using (var log = new SqliteParameterLog(File))
        {
            for (var i = 0; i < 40; i++)
                await WriteAsync(log);
        }

        Execute("pragma wal_checkpoint(truncate)");
    }

    private static async Task<System.Collections.Generic.IReadOnlyList<ParameterChange>> WriteAsync(SqliteParameterLog log)
    {
        var draft = new ParameterDraft("test.desk", ParameterScope.National, new(2024, 4, 1)) { Note = new string('n', 500) };
        draft.End.Add("Title");
        return (await log.AppendAsync(new([draft], "x", DateTimeOffset.UnixEpoch, long.MaxValue, []), TestContext.Current.CancellationToken))!;
    }

    private bool CanWrite()
    {
        try
        {
            using var stream = System.IO.File.OpenWrite(File);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Execute(string statement)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }
}
