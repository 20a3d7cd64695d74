using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using NoCustomization.Parameters.PostgreSql.Texts;

namespace NoCustomization.Parameters.PostgreSql;

/// <summary>The tables, and whether a database has them. The database itself refuses to change or remove a line.</summary>
internal static class PostgreSqlSchema
{
    private const int Version = 1;

    // Any number that no other program takes for its own locks.
    private const long Lock = 0x4E43706D;

    public static string Script(string schema) => $$"""
        create schema if not exists {{schema}};
        create table if not exists {{schema}}.parameter_state (
          one integer primary key check (one = 1),
          version integer not null,
          last_sequence bigint not null,
          last_recorded_at timestamptz
        );
        insert into {{schema}}.parameter_state values (1, {{Version}}, 0, null) on conflict do nothing;
        create table if not exists {{schema}}.parameter_change (
          sequence bigint primary key,
          point text not null,
          level smallint not null,
          scope text not null,
          effective_from date not null,
          set_values json not null,
          end_properties json not null,
          withdraws bigint references {{schema}}.parameter_change (sequence),
          recorded_at timestamptz not null,
          recorded_by text not null,
          legal_basis text,
          note text
        );
        create index if not exists parameter_change_scope on {{schema}}.parameter_change (scope, sequence);
        create index if not exists parameter_change_shared on {{schema}}.parameter_change (sequence) where level < 2;
        create or replace function {{schema}}.parameter_change_kept() returns trigger language plpgsql as $$ begin raise exception 'the history is append-only'; end $$;
        create or replace trigger parameter_change_kept before update or delete or truncate on {{schema}}.parameter_change
          for each statement execute function {{schema}}.parameter_change_kept();

        """;

    /// <summary>Makes the tables where there are none.</summary>
    /// <exception cref="ParameterException">They are of a newer program.</exception>
    public static async ValueTask EnsureAsync(NpgsqlConnection connection, string schema, bool blocking, CancellationToken cancellationToken)
    {
        if (await VersionAsync(connection, schema, blocking, cancellationToken).ConfigureAwait(false) is not { } version)
        {
            // The transaction of one batch; the lock lets one of several hosts that start at once make them.
            using var create = new NpgsqlCommand($"begin; select pg_advisory_xact_lock({Lock}); {Script(schema)} commit;", connection);
            _ = blocking ? create.ExecuteNonQuery() : await create.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        if (version > Version)
            throw new ParameterException(PostgreSqlTexts.Newer(schema, version, Version));
    }

    private static async ValueTask<int?> VersionAsync(NpgsqlConnection connection, string schema, bool blocking, CancellationToken cancellationToken)
    {
        using (var exists = new NpgsqlCommand("select to_regclass($1) is not null and to_regclass($2) is not null", connection))
        {
            exists.Parameters.Add(new() { Value = $"{schema}.parameter_state" });
            exists.Parameters.Add(new() { Value = $"{schema}.parameter_change" });
            if ((blocking ? exists.ExecuteScalar() : await exists.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false)) is not true)
                return null;
        }

        using var version = new NpgsqlCommand($"select version from {schema}.parameter_state", connection);
        return (blocking ? version.ExecuteScalar() : await version.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false)) as int?;
    }
}
