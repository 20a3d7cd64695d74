using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using NoCustomization.Parameters.Tests.Framework;
using Xunit;

namespace NoCustomization.Parameters.Tests.PostgreSql;

/// <summary>A server that is gone, newer, or does not let the program do what it needs.</summary>
public sealed class ServerTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_is_not_there()
    {
        await using var log = new PostgreSqlParameterLog("Host=/nowhere;Port=1;Username=nobody;Database=none;Timeout=2");
        Assert.Contains("cannot be reached", Assert.Throws<ParameterException>(() => log.Read(ParameterSelection.All)).Message);
        Assert.Contains("cannot be reached", (await Assert.ThrowsAsync<ParameterException>(async () => await WriteAsync(log))).Message);
    }

    [Fact]
    public async Task A_newer_format()
    {
        var connection = await server.DatabaseAsync();
        await using (var log = new PostgreSqlParameterLog(connection))
            await WriteAsync(log);
        await ExecuteAsync(connection, "update nocustomization.parameter_state set version = 2");
        await using var later = new PostgreSqlParameterLog(connection);
        Assert.Contains("update the program", Assert.Throws<ParameterException>(() => later.Read(ParameterSelection.All)).Message);
    }

    [Fact]
    public async Task A_user_without_rights_is_told_what_to_do_and_works_after_the_script()
    {
        var connection = await server.DatabaseAsync();
        await ExecuteAsync(connection, "drop role if exists clerk; create role clerk login; revoke create on schema public from public");
        var clerk = connection.Replace("Username=test", "Username=clerk", StringComparison.Ordinal);
        await using (var log = new PostgreSqlParameterLog(clerk, "parameters"))
            Assert.Contains("PostgreSqlParameterLog.Script", (await Assert.ThrowsAsync<ParameterException>(async () => await WriteAsync(log))).Message);
        await ExecuteAsync(connection, PostgreSqlParameterLog.Script("parameters") + "grant usage on schema parameters to clerk; grant select, insert on parameters.parameter_change to clerk; grant select, update on parameters.parameter_state to clerk;");
        await ExecuteAsync(connection, PostgreSqlParameterLog.Script("parameters"));
        await using (var log = new PostgreSqlParameterLog(clerk, "parameters"))
            Assert.Equal(1, (await WriteAsync(log))!.Sequence);
    }

    [Theory]
    [InlineData("update nocustomization.parameter_change set note = 'x'")]
    [InlineData("delete from nocustomization.parameter_change")]
    [InlineData("truncate nocustomization.parameter_change cascade")]
    public async Task The_database_itself_keeps_the_history(string statement)
    {
        var connection = await server.DatabaseAsync();
        await using var log = new PostgreSqlParameterLog(connection);
        await WriteAsync(log);
        Assert.Contains("append-only", (await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(connection, statement))).MessageText);
    }

    [Fact]
    public async Task Hosts_that_start_at_once_make_the_tables_once()
    {
        var connection = await server.DatabaseAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(
            async () =>
            {
                await using var log = new PostgreSqlParameterLog(connection);
                await WriteAsync(log);
            },
            Token)));
        await using var reader = new PostgreSqlParameterLog(connection);
        Assert.Equal(6, await reader.LastSequenceAsync(Token));
    }

    [Fact]
    public async Task A_connection_that_breaks_is_made_anew()
    {
        var connection = await server.DatabaseAsync();
        await using var log = new PostgreSqlParameterLog(connection);
        await WriteAsync(log);
        await ExecuteAsync(connection, "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        try
        {
            await WriteAsync(log);
        }
        catch (ParameterException)
        {
            // The one that was broken says so.
        }

        await WriteAsync(log);
        var reading = log.Read(ParameterSelection.All);
        Assert.Equal(reading.LastSequence, reading.Changes.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a;drop")]
    [InlineData("1a")]
    [InlineData("Upper")]
    public void A_schema_has_a_plain_name(string name) => Assert.Throws<ParameterException>(() => new PostgreSqlParameterLog("Host=x", name));

    private static async Task<ParameterChange?> WriteAsync(PostgreSqlParameterLog log)
    {
        var draft = new ParameterDraft("test.desk", ParameterScope.National, EffectiveDate.MinValue) { Note = "n" };
        draft.End.Add("Title");
        return (await log.AppendAsync(new([draft], "x", DateTimeOffset.UnixEpoch, long.MaxValue, []), Token))?[0];
    }

    private static async Task ExecuteAsync(string connection, string statement)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Pooling=false");
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(Token);
    }
}
