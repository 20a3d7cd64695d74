using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using NpgsqlTypes;
using NoCustomization.Parameters.PostgreSql.Texts;

namespace NoCustomization.Parameters.PostgreSql;

/// <summary>Lines of the history as rows.</summary>
internal static class PostgreSqlLines
{
    /// <summary>Reads lines and how far the log went, in one statement: of one moment.</summary>
    public static async ValueTask<ParameterLogReading> ReadAsync(NpgsqlConnection connection, string schema, ParameterSelection selection, bool blocking, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand { Connection = connection };
        var condition = $"c.sequence > {Add(command, selection.After)}";
        if (selection.SharedOnly)
            condition += " and c.level < 2";
        if (selection.Scope is { } scope)
            condition += $" and c.scope = {Add(command, scope.ToString())}";
        if (selection.Point is { } point)
            condition += $" and c.point = {Add(command, point)}";
        // Of an aggregate the planner knows that it is one row, before it has any statistics.
        command.CommandText = $"""
            select s.last_sequence, c.sequence, c.point, c.scope, c.effective_from, c.set_values::text, c.end_properties::text, c.withdraws, c.recorded_at, c.recorded_by, c.legal_basis, c.note
            from (select max(last_sequence) as last_sequence from {schema}.parameter_state) s left join {schema}.parameter_change c on {condition}
            order by c.sequence
            """;
        var changes = new List<ParameterChange>();
        var last = 0L;
        var texts = new RepeatedTexts();
        var reader = blocking ? command.ExecuteReader() : await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        while (blocking ? reader.Read() : await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            last = reader.GetInt64(0);
            if (!reader.IsDBNull(1))
                changes.Add(Line(reader, schema, texts));
        }

        return new(changes, last);
    }

    /// <summary>Writes lines in one statement, however many they are.</summary>
    public static async ValueTask InsertAsync(NpgsqlConnection connection, string schema, IReadOnlyList<ParameterChange> changes, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand { Connection = connection };
        string[] columns =
        [
            Add(command, changes.Select(change => change.Sequence).ToArray()),
            Add(command, changes.Select(change => change.Point).ToArray()),
            Add(command, changes.Select(change => (short)change.Scope.Level).ToArray()),
            Add(command, changes.Select(change => change.Scope.ToString()).ToArray()),
            Add(command, changes.Select(change => (DateOnly)change.From).ToArray()),
            Add(command, changes.Select(change => ParameterLogText.WriteSet(change.Set)).ToArray(), NpgsqlDbType.Json),
            Add(command, changes.Select(change => ParameterLogText.WriteEnd(change.End)).ToArray(), NpgsqlDbType.Json),
            Add(command, changes.Select(change => change.Withdraws).ToArray()),
            Add(command, changes.Select(change => change.RecordedAt.UtcDateTime).ToArray(), NpgsqlDbType.TimestampTz),
            Add(command, changes.Select(change => change.RecordedBy).ToArray()),
            Add(command, changes.Select(change => change.LegalBasis).ToArray()),
            Add(command, changes.Select(change => change.Note).ToArray()),
        ];
        command.CommandText = $"""
            insert into {schema}.parameter_change (sequence, point, level, scope, effective_from, set_values, end_properties, withdraws, recorded_at, recorded_by, legal_basis, note)
            select * from unnest({string.Join(", ", columns)})
            """;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string Add(NpgsqlCommand command, object value, NpgsqlDbType? element = null)
    {
        var parameter = new NpgsqlParameter { Value = value };
        if (element is { } type)
            parameter.NpgsqlDbType = NpgsqlDbType.Array | type;
        command.Parameters.Add(parameter);
        return "$" + command.Parameters.Count;
    }

    private static ParameterChange Line(NpgsqlDataReader reader, string schema, RepeatedTexts texts)
    {
        var sequence = reader.GetInt64(1);
        try
        {
            return new ParameterChange
            {
                Sequence = sequence,
                Point = texts.Same(reader.GetString(2)),
                Scope = texts.Scope(reader.GetString(3)),
                From = reader.GetFieldValue<DateOnly>(4),
                Set = ParameterLogText.ReadSet(reader.GetString(5)),
                End = ParameterLogText.ReadEnd(reader.GetString(6)),
                Withdraws = reader.IsDBNull(7) ? null : reader.GetInt64(7),
                RecordedAt = new DateTimeOffset(reader.GetDateTime(8), TimeSpan.Zero),
                RecordedBy = texts.Same(reader.GetString(9)),
                LegalBasis = reader.IsDBNull(10) ? null : texts.Same(reader.GetString(10)),
                Note = reader.IsDBNull(11) ? null : reader.GetString(11),
            };
        }
        catch (Exception exception) when (exception is JsonException or ParameterException)
        {
            throw new ParameterException(PostgreSqlTexts.Damaged(schema, sequence, exception.Message), exception);
        }
    }
}
