using System;

namespace NoCustomization.Parameters;

/// <summary>Keeps parameters in PostgreSQL.</summary>
public static class PostgreSqlParameters
{
    /// <summary>Keeps the history in a database that several hosts share. Its tables are made where there are none and the user may make them.</summary>
    /// <param name="builder">Sets up parameters.</param>
    /// <param name="connectionString">As Npgsql has it.</param>
    /// <param name="schema">The schema of the tables; it is made where there is none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ParameterException">It is no name for a schema.</exception>
    public static ParametersBuilder UsePostgreSql(this ParametersBuilder builder, string connectionString, string schema = "nocustomization")
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        _ = PostgreSqlParameterLog.Script(schema);
        return builder.UseLog(_ => new PostgreSqlParameterLog(connectionString, schema));
    }
}
