using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using Xunit;

namespace NoCustomization.Parameters.Tests.Framework;

/// <summary>A real server for a class of tests, which are skipped where none can be had.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private readonly LocalPostgreSql _server = new();
    private string? _missing;
    private int _databases;

    /// <summary>Connects to a new, empty database; skips the test where there is no server.</summary>
    public async Task<string> DatabaseAsync()
    {
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        var name = $"test{Interlocked.Increment(ref _databases)}";
        await using var source = NpgsqlDataSource.Create(_server.Connection("postgres"));
        await using var command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return _server.Connection(name);
    }

    public async ValueTask InitializeAsync() => _missing = await _server.StartAsync("-c fsync=off");

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _server.DisposeAsync();
    }
}
