using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using NoCustomization.Parameters.Sqlite;
using NoCustomization.Parameters.Sqlite.Texts;

namespace NoCustomization.Parameters;

/// <summary>Keeps the history in a SQLite file: written through to the disk before a call returns, readable while somebody writes, several processes at a time.</summary>
public sealed class SqliteParameterLog : IParameterLog, IDisposable
{
    private readonly string _path;
    private readonly string _connection;
    private readonly Lock _opening = new();
    private volatile bool _ready;

    /// <summary>Names the file; it is opened, and made where there is none, at the first call.</summary>
    /// <param name="path">The file.</param>
    /// <param name="busyTimeout">How long to wait for another writer; 30 seconds unless given, and whole seconds.</param>
    public SqliteParameterLog(string path, TimeSpan? busyTimeout = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
        _connection = new SqliteConnectionStringBuilder { DataSource = _path, DefaultTimeout = (int)(busyTimeout ?? TimeSpan.FromSeconds(30)).TotalSeconds, ForeignKeys = true }.ToString();
    }

    /// <inheritdoc/>
    public ParameterLogReading Read(ParameterSelection selection) => With(connection => SqliteLines.Read(connection, selection, _path));

    /// <inheritdoc/>
    public ValueTask<ParameterLogReading> ReadAsync(ParameterSelection selection, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Read(selection));
    }

    /// <inheritdoc/>
    public ValueTask<long> LastSequenceAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(With(connection => State(connection).Last));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ParameterChange>?> AppendAsync(ParameterAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        cancellationToken.ThrowIfCancellationRequested();
        return new(With(connection => Append(connection, append)));
    }

    /// <summary>Closes the connections that are kept open.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    private static IReadOnlyList<ParameterChange>? Append(SqliteConnection connection, ParameterAppend append)
    {
        // Whatever the library was built with: a line outlives the machine's fall, too.
        using (var durable = connection.CreateCommand())
        {
            durable.CommandText = "pragma synchronous = full";
            durable.ExecuteNonQuery();
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        using (var newer = connection.CreateCommand())
        {
            newer.CommandText = "select exists (select 1 from parameter_change where sequence > $basis and (level < 2 or scope in (select value from json_each($scopes))))";
            newer.Parameters.AddWithValue("$basis", append.Basis);
            newer.Parameters.AddWithValue("$scopes", JsonSerializer.Serialize(append.Scopes.Select(scope => scope.ToString())));
            if (newer.ExecuteScalar() is 1L)
                return null;
        }

        var (last, at) = State(connection);
        var changes = append.ToChanges(last, at is null ? DateTimeOffset.MinValue : SqliteLines.InstantOf(at));
        SqliteLines.Insert(connection, changes);
        using (var state = connection.CreateCommand())
        {
            state.CommandText = "update parameter_state set last_sequence = $last, last_recorded_at = $at";
            state.Parameters.AddWithValue("$last", changes[^1].Sequence);
            state.Parameters.AddWithValue("$at", SqliteLines.TextOf(changes[^1].RecordedAt));
            state.ExecuteNonQuery();
        }

        transaction.Commit();
        return changes;
    }

    private static (long Last, string? At) State(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select last_sequence, last_recorded_at from parameter_state";
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.IsDBNull(1) ? null : reader.GetString(1)) : throw new SqliteException("parameter_state", 11);
    }

    private T With<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = new SqliteConnection(_connection);
            connection.Open();
            if (!_ready)
            {
                lock (_opening)
                {
                    if (!_ready)
                        SqliteSchema.Ensure(connection, _path);
                    _ready = true;
                }
            }

            return work(connection);
        }
        catch (SqliteException exception)
        {
            throw new ParameterException(Why(exception), exception);
        }
    }

    // SQLite's primary result codes.
    private string Why(SqliteException exception) => exception.SqliteErrorCode switch
    {
        5 or 6 => SqliteTexts.Busy(_path),
        11 or 26 => SqliteTexts.Damaged(_path, exception.Message),
        3 or 8 or 14 or 23 => SqliteTexts.Unwritable(_path, exception.Message),
        13 => SqliteTexts.Full(_path),
        _ => SqliteTexts.Failed(_path, exception.Message),
    };
}
