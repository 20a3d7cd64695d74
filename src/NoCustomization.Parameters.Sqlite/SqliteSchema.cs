using Microsoft.Data.Sqlite;
using NoCustomization.Parameters.Sqlite.Texts;

namespace NoCustomization.Parameters.Sqlite;

/// <summary>The tables, and whether a file has them. The database itself refuses to change or remove a line.</summary>
internal static class SqliteSchema
{
    private const int Version = 1;

    // "NCpm"
    private const int Application = 0x4E43706D;

    private const string Create = """
        create table parameter_state (
          one integer primary key check (one = 1),
          last_sequence integer not null,
          last_recorded_at text
        ) strict;
        insert into parameter_state values (1, 0, null);
        create table parameter_change (
          sequence integer primary key,
          point text not null,
          level integer not null,
          scope text not null,
          effective_from text not null,
          set_values text not null,
          end_properties text not null,
          withdraws integer references parameter_change (sequence),
          recorded_at text not null,
          recorded_by text not null,
          legal_basis text,
          note text
        ) strict;
        create index parameter_change_scope on parameter_change (scope, sequence);
        create index parameter_change_shared on parameter_change (sequence) where level < 2;
        create trigger parameter_change_kept before update on parameter_change begin select raise(abort, 'the history is append-only'); end;
        create trigger parameter_change_not_removed before delete on parameter_change begin select raise(abort, 'the history is append-only'); end;
        """;

    /// <summary>Makes the tables where the file is empty.</summary>
    /// <exception cref="ParameterException">The file is of a newer program, or of another one, or incomplete.</exception>
    public static void Ensure(SqliteConnection connection, string path)
    {
        // Looked at before anything is written: not even the kind of journal of a file that is not ours is changed.
        var isNew = IsEmpty(connection, path);
        using (var journal = connection.CreateCommand())
        {
            journal.CommandText = "pragma journal_mode = wal";
            journal.ExecuteNonQuery();
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        if (isNew && IsEmpty(connection, path))
            _ = Number(connection, $"{Create} pragma application_id = {Application}; pragma user_version = {Version};");
        else if (Number(connection, "select last_sequence from parameter_state") != Number(connection, "select ifnull(max(sequence), 0) from parameter_change"))
            throw new ParameterException(SqliteTexts.Damaged(path, "parameter_state"));
        transaction.Commit();
    }

    private static bool IsEmpty(SqliteConnection connection, string path)
    {
        var application = Number(connection, "pragma application_id");
        var version = Number(connection, "pragma user_version");
        if (application == 0 && version == 0 && Number(connection, "select count(*) from sqlite_master") == 0)
            return true;
        if (application != Application)
            throw new ParameterException(SqliteTexts.Foreign(path));
        return version <= Version ? false : throw new ParameterException(SqliteTexts.Newer(path, version, Version));
    }

    private static long Number(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar() as long? ?? 0;
    }
}
