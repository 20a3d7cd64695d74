using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using NoCustomization.Parameters.PostgreSql;
using NoCustomization.Parameters.PostgreSql.Texts;

namespace NoCustomization.Parameters;

/// <summary>Keeps the history in PostgreSQL 14 or newer, for several hosts at a time. Writers wait for each other; readers wait for nobody.</summary>
public sealed class PostgreSqlParameterLog : IParameterLog, IAsyncDisposable, IDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly string _schema;
    private volatile bool _ready;

    /// <summary>Names the database; it is opened at the first call, and the tables are made where there are none.</summary>
    /// <param name="connectionString">As Npgsql has it.</param>
    /// <param name="schema">The schema of the tables.</param>
    /// <exception cref="ParameterException">It is no name for a schema.</exception>
    public PostgreSqlParameterLog(string connectionString, string schema = "nocustomization")
    {
        _ = Script(schema);
        _schema = schema;
        _source = NpgsqlDataSource.Create(connectionString);
    }

    /// <summary>The statements that make the tables, for an administrator where the program itself may not. They may run again.</summary>
    /// <param name="schema">The schema of the tables.</param>
    /// <returns>The script.</returns>
    /// <exception cref="ParameterException">It is no name for a schema.</exception>
    public static string Script(string schema = "nocustomization") =>
        !string.IsNullOrEmpty(schema) && char.IsAsciiLetterLower(schema[0]) && schema.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')
            ? PostgreSqlSchema.Script(schema)
            : throw new ParameterException(PostgreSqlTexts.NoSchemaName(schema));

    /// <inheritdoc/>
    public ParameterLogReading Read(ParameterSelection selection) => ReadAsync(selection, blocking: true, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public ValueTask<ParameterLogReading> ReadAsync(ParameterSelection selection, CancellationToken cancellationToken = default) => ReadAsync(selection, blocking: false, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<long> LastSequenceAsync(CancellationToken cancellationToken = default) => WithAsync(
        async connection =>
        {
            using var command = new NpgsqlCommand($"select last_sequence from {_schema}.parameter_state", connection);
            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) as long? ?? 0;
        },
        blocking: false,
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ParameterChange>?> AppendAsync(ParameterAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        return WithAsync(connection => AppendAsync(connection, append, cancellationToken), blocking: false, cancellationToken);
    }

    /// <summary>Closes the connections that are kept open.</summary>
    public void Dispose() => _source.Dispose();

    /// <summary>Closes the connections that are kept open.</summary>
    /// <returns>The closing.</returns>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async ValueTask<IReadOnlyList<ParameterChange>?> AppendAsync(NpgsqlConnection connection, ParameterAppend append, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var ending = transaction.ConfigureAwait(false);
        long last;
        DateTimeOffset at;

        // Locks the row: numbers are given, and become visible, in one order.
        using (var state = new NpgsqlCommand($"select last_sequence, last_recorded_at from {_schema}.parameter_state for update", connection))
        {
            var reader = await state.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = reader.ConfigureAwait(false);
            await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            last = reader.GetInt64(0);
            at = reader.IsDBNull(1) ? DateTimeOffset.MinValue : new DateTimeOffset(reader.GetDateTime(1), TimeSpan.Zero);
        }

        using (var newer = new NpgsqlCommand($"select exists (select 1 from {_schema}.parameter_change where sequence > $1 and (level < 2 or scope = any($2)))", connection))
        {
            newer.Parameters.Add(new() { Value = append.Basis });
            newer.Parameters.Add(new() { Value = append.Scopes.Select(scope => scope.ToString()).ToArray() });
            if (await newer.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is true)
                return null;
        }

        var changes = append.ToChanges(last, at);
        await PostgreSqlLines.InsertAsync(connection, _schema, changes, cancellationToken).ConfigureAwait(false);
        using (var state = new NpgsqlCommand($"update {_schema}.parameter_state set last_sequence = $1, last_recorded_at = $2", connection))
        {
            state.Parameters.Add(new() { Value = changes[^1].Sequence });
            state.Parameters.Add(new() { Value = changes[^1].RecordedAt.UtcDateTime });
            await state.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        try
        {
            // Not to be cancelled: nobody would know how it ended.
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (NpgsqlException exception) when (exception is not PostgresException)
        {
            throw new ParameterException(PostgreSqlTexts.Uncertain(_schema, exception.Message), exception);
        }

        return changes;
    }

    private ValueTask<ParameterLogReading> ReadAsync(ParameterSelection selection, bool blocking, CancellationToken cancellationToken) =>
        WithAsync(connection => PostgreSqlLines.ReadAsync(connection, _schema, selection, blocking, cancellationToken), blocking, cancellationToken);

    private async ValueTask<T> WithAsync<T>(Func<NpgsqlConnection, ValueTask<T>> work, bool blocking, CancellationToken cancellationToken)
    {
        try
        {
            var connection = blocking ? _source.OpenConnection() : await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = connection.ConfigureAwait(false);
            if (!_ready)
            {
                await PostgreSqlSchema.EnsureAsync(connection, _schema, blocking, cancellationToken).ConfigureAwait(false);
                _ready = true;
            }

            return await work(connection).ConfigureAwait(false);
        }
        catch (PostgresException exception)
        {
            throw new ParameterException(exception.SqlState == PostgresErrorCodes.InsufficientPrivilege ? PostgreSqlTexts.NotAllowed(_schema, exception.MessageText) : PostgreSqlTexts.Failed(_schema, exception.MessageText), exception);
        }
        catch (NpgsqlException exception)
        {
            throw new ParameterException(PostgreSqlTexts.Unreachable(_schema, exception.Message), exception);
        }
    }
}
