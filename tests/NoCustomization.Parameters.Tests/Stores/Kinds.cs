using System;
using System.IO;
using System.Threading.Tasks;
using NoCustomization.Parameters.Tests.Framework;
using Xunit;

namespace NoCustomization.Parameters.Tests.Stores;

/// <summary>The reference: no file, no database.</summary>
public sealed class MemoryStoreTests : StoreSuite
{
    protected override ValueTask<IParameterLog> OpenAsync() => new(new MemoryParameterLog());

    protected override IParameterLog Again() => Log;

    protected override ValueTask CloseAsync() => default;
}

/// <summary>A SQLite file.</summary>
public sealed class SqliteStoreTests : StoreSuite
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nc-parameters-").FullName;
    private SqliteParameterLog? _again;

    private string File => Path.Combine(_folder, "parameters.db");

    protected override ValueTask<IParameterLog> OpenAsync() => new(new SqliteParameterLog(File));

    protected override IParameterLog Again() => _again ??= new SqliteParameterLog(File);

    protected override ValueTask CloseAsync()
    {
        (Log as IDisposable)?.Dispose();
        _again?.Dispose();
        Directory.Delete(_folder, recursive: true);
        return default;
    }
}

/// <summary>A PostgreSQL server.</summary>
public sealed class PostgreSqlStoreTests(PostgreSqlServer server) : StoreSuite, IClassFixture<PostgreSqlServer>
{
    private string _connection = "";
    private PostgreSqlParameterLog? _again;

    protected override async ValueTask<IParameterLog> OpenAsync()
    {
        _connection = await server.DatabaseAsync();
        return new PostgreSqlParameterLog(_connection);
    }

    protected override IParameterLog Again() => _again ??= new PostgreSqlParameterLog(_connection);

    protected override async ValueTask CloseAsync()
    {
        if (Log is IAsyncDisposable log)
            await log.DisposeAsync();
        if (_again is not null)
            await _again.DisposeAsync();
    }
}
