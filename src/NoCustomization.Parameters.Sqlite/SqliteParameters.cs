using System;

namespace NoCustomization.Parameters;

/// <summary>Keeps parameters in a SQLite file.</summary>
public static class SqliteParameters
{
    /// <summary>Keeps the history in a file, which is made where there is none. One machine may have several processes use it; for several machines use PostgreSQL.</summary>
    /// <param name="builder">Sets up parameters.</param>
    /// <param name="path">The file, on a disk of this machine: file systems of a network do not lock reliably.</param>
    /// <returns>The same builder.</returns>
    public static ParametersBuilder UseSqlite(this ParametersBuilder builder, string path)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return builder.UseLog(_ => new SqliteParameterLog(path));
    }
}
