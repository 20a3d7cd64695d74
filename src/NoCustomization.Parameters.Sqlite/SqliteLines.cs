using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NoCustomization.Parameters.Sqlite.Texts;

namespace NoCustomization.Parameters.Sqlite;

/// <summary>Lines of the history as rows.</summary>
internal static class SqliteLines
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>Reads lines and how far the log went, in one statement: of one moment.</summary>
    public static ParameterLogReading Read(SqliteConnection connection, ParameterSelection selection, string path)
    {
        using var command = connection.CreateCommand();
        var condition = "";
        if (selection.SharedOnly)
            condition += " and c.level < 2";
        if (selection.Scope is { } scope)
        {
            condition += " and c.scope = $scope";
            command.Parameters.AddWithValue("$scope", scope.ToString());
        }

        if (selection.Point is { } point)
        {
            condition += " and c.point = $point";
            command.Parameters.AddWithValue("$point", point);
        }

        command.CommandText = $"""
            select s.last_sequence, c.sequence, c.point, c.scope, c.effective_from, c.set_values, c.end_properties, c.withdraws, c.recorded_at, c.recorded_by, c.legal_basis, c.note
            from parameter_state s left join parameter_change c on c.sequence > $after{condition}
            order by c.sequence
            """;
        command.Parameters.AddWithValue("$after", selection.After);
        using var reader = command.ExecuteReader();
        var changes = new List<ParameterChange>();
        var last = 0L;
        var texts = new RepeatedTexts();
        while (reader.Read())
        {
            last = reader.GetInt64(0);
            if (!reader.IsDBNull(1))
                changes.Add(Line(reader, path, texts));
        }

        return new(changes, last);
    }

    public static DateTimeOffset InstantOf(string text) => DateTimeOffset.ParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static string TextOf(DateTimeOffset instant) => instant.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);

    public static void Insert(SqliteConnection connection, IReadOnlyList<ParameterChange> changes)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            insert into parameter_change (sequence, point, level, scope, effective_from, set_values, end_properties, withdraws, recorded_at, recorded_by, legal_basis, note)
            values ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """;
        for (var i = 0; i <= 11; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        foreach (var change in changes)
        {
            object?[] values =
            [
                change.Sequence, change.Point, (int)change.Scope.Level, change.Scope.ToString(), change.From.ToString(), ParameterLogText.WriteSet(change.Set), ParameterLogText.WriteEnd(change.End),
                change.Withdraws, TextOf(change.RecordedAt), change.RecordedBy, change.LegalBasis, change.Note,
            ];
            for (var i = 0; i < values.Length; i++)
                command.Parameters[i].Value = values[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    private static ParameterChange Line(SqliteDataReader reader, string path, RepeatedTexts texts)
    {
        try
        {
            return new ParameterChange
            {
                Sequence = reader.GetInt64(1),
                Point = texts.Same(reader.GetString(2)),
                Scope = texts.Scope(reader.GetString(3)),
                From = EffectiveDate.Parse(reader.GetString(4)),
                Set = ParameterLogText.ReadSet(reader.GetString(5)),
                End = ParameterLogText.ReadEnd(reader.GetString(6)),
                Withdraws = reader.IsDBNull(7) ? null : reader.GetInt64(7),
                RecordedAt = InstantOf(reader.GetString(8)),
                RecordedBy = texts.Same(reader.GetString(9)),
                LegalBasis = reader.IsDBNull(10) ? null : texts.Same(reader.GetString(10)),
                Note = reader.IsDBNull(11) ? null : reader.GetString(11),
            };
        }
        catch (Exception exception) when (exception is FormatException or JsonException or ParameterException or InvalidCastException or InvalidOperationException)
        {
            throw new ParameterException(SqliteTexts.Damaged(path, exception.Message), exception);
        }
    }
}
