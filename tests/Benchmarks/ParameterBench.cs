using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using NoCustomization.Parameters;
using NoCustomization.Parameters.Tests.Framework;

namespace NoCustomization.Benchmarks;

/// <summary>
/// Reading parameters as of a date: what is in memory beside a bare dictionary of finished objects, and what is fetched beside a bare query on the same table, which gives the text of one line and works nothing out.
/// </summary>
/// <param name="output">Where the rows go.</param>
/// <param name="bodies">What is stored.</param>
/// <param name="rounds">Of each the best of so many.</param>
internal sealed class ParameterBench(TextWriter output, ParameterBodies bodies, int rounds)
{
    private const int Reads = 500_000;

    public async Task RunAsync()
    {
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bodies.Codes.Count:N0} bodies, {bodies.Types.Count * ParameterBodies.PerType} values in {bodies.Types.Count} types, {bodies.Years} years: {bodies.Lines:N0} lines of the history."));
        var folder = Directory.CreateTempSubdirectory("nc-bench-").FullName;
        var file = Path.Combine(folder, "parameters.db");
        await RunAsync("SQLite", parameters => parameters.UseSqlite(file), new SqliteConnection($"Data Source={file}"), "parameter_change", "$1", () => new DirectoryInfo(folder).GetFiles().Sum(part => part.Length));
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);

        await using var server = new LocalPostgreSql();
        if (await server.StartAsync("") is { } missing)
        {
            output.WriteLine();
            output.WriteLine(missing);
            return;
        }

        var connection = server.Connection("postgres");
        await RunAsync("PostgreSQL", parameters => parameters.UsePostgreSql(connection), new NpgsqlConnection(connection), "nocustomization.parameter_change", "$1", () => SizeOf(connection));
        NpgsqlConnection.ClearAllPools();
    }

    private async Task RunAsync(string name, Action<ParametersBuilder> use, DbConnection bare, string table, string parameter, Func<long> size)
    {
        await using var services = Services(use, cached: bodies.Codes.Count + 1);
        var log = services.GetRequiredService<IParameterLog>();
        var begun = Stopwatch.GetTimestamp();
        foreach (var history in bodies.Histories())
            await log.AppendAsync(new ParameterAppend(history, "bench", DateTimeOffset.UtcNow, long.MaxValue, []));
        var filled = Stopwatch.GetElapsedTime(begun);

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: filled in {filled.TotalSeconds:F1} s, {bodies.Lines / filled.TotalSeconds:N0} lines a second, a transaction for each body; {size() / 1e6:N0} MB on disk."));
        output.WriteLine();
        output.WriteLine("| read | µs | bytes |");
        output.WriteLine("|---|---|---|");
        await bare.OpenAsync();
        await using (bare)
        {
            var readers = Readers(services);
            Row("bare query: the line of one parameter, body and date", bodies.Codes.Count, i => Query(bare, $"select set_values from {table} where scope = {parameter} and point = 'bench.P0' and effective_from <= '{bodies.DateIn(i % bodies.Years)}' order by effective_from desc limit 1", i));
            Row("bare query: all lines of one body", bodies.Codes.Count, i => Query(bare, $"select * from {table} where scope = {parameter}", i));
            Row("the first reading of a body, in a host of its own: all of its history is fetched", bodies.Codes.Count, i => Cold(use, i), once: true);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            Row("all bodies, one parameter each, into one memory", bodies.Codes.Count, i => readers[0](bodies.DateIn(0), bodies.Codes[i]), once: true);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| (kept in memory for each body) | | {(GC.GetTotalMemory(forceFullCollection: true) - before) / bodies.Codes.Count:N0} |"));
            Row("another parameter of a body in memory, the first time", bodies.Codes.Count, i => readers[1 % readers.Count](bodies.DateIn(1 % bodies.Years), bodies.Codes[i]), once: true);
            Row("as known at a time (audit), nothing kept", Math.Min(200, bodies.Codes.Count), i => services.GetRequiredService<IParameterStore>().ReadAsync("bench.P0", ParameterScope.Body(bodies.Codes[i]), bodies.DateIn(0), DateTimeOffset.UtcNow).AsTask().GetAwaiter().GetResult());

            var known = new Dictionary<(string, Type, int), object>();
            var some = bodies.Codes.Take(64).ToArray();
            foreach (var code in some)
            {
                for (var year = 0; year < bodies.Years; year++)
                    known[(code, bodies.Types[0], year)] = readers[0](bodies.DateIn(year), code);
            }

            var dates = Enumerable.Range(0, bodies.Years).Select(bodies.DateIn).ToArray();
            Row("in memory: a bare dictionary of finished objects", Reads, i => known[(some[i % some.Length], bodies.Types[0], i % dates.Length)]);
            Row("in memory: `IParameters<T>.AsOf`", Reads, i => readers[0](dates[i % dates.Length], some[i % some.Length]));
        }
    }

    private object Cold(Action<ParametersBuilder> use, int i)
    {
        using var services = Services(use, cached: 1);
        return Readers(services)[0](bodies.DateIn(0), bodies.Codes[i]);
    }

    private object Query(DbConnection connection, string text, int i)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        var scope = command.CreateParameter();
        if (scope is SqliteParameter)
            scope.ParameterName = "$1";
        scope.Value = "body:" + bodies.Codes[i];
        command.Parameters.Add(scope);
        using var reader = command.ExecuteReader();
        var length = 0;
        while (reader.Read())
            length += reader.GetValue(reader.FieldCount - 1) is string text1 ? text1.Length : 1;
        return length > 0 ? command : throw new InvalidOperationException("Nothing was found.");
    }

    private ServiceProvider Services(Action<ParametersBuilder> use, int cached)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory, LoggerFactory>();
        services.AddParameters(parameters =>
        {
            use(parameters);
            parameters.CachedMunicipalities = cached;
            foreach (var type in bodies.Types)
                _ = parameters.Catalog.Get(type);
        });
        return services.BuildServiceProvider();
    }

    private List<Func<EffectiveDate, string, object>> Readers(IServiceProvider services)
    {
        var make = typeof(ParameterBench).GetMethod(nameof(Reader), BindingFlags.Static | BindingFlags.NonPublic)!;
        return [.. bodies.Types.Select(type => (Func<EffectiveDate, string, object>)make.MakeGenericMethod(type).Invoke(null, [services])!)];
    }

    private static Func<EffectiveDate, string, object> Reader<T>(IServiceProvider services)
        where T : class
    {
        var parameters = services.GetRequiredService<IParameters<T>>();
        return (date, code) => parameters.AsOf(date, code);
    }

    // What happens once for each body cannot be tried again for the best of several.
    private void Row(string what, int count, Func<int, object> read, bool once = false)
    {
        var best = double.MaxValue;
        var bytes = long.MaxValue;
        for (var round = once ? 1 : 0; round <= (once ? 1 : rounds); round++)
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var begun = Stopwatch.GetTimestamp();
            for (var i = 0; i < count; i++)
            {
                if (read(i) is null)
                    throw new InvalidOperationException("Nothing was read.");
            }

            var took = Stopwatch.GetElapsedTime(begun);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            // The first warms up.
            if (round == 0)
                continue;
            best = Math.Min(best, took.TotalMicroseconds / count);
            bytes = Math.Min(bytes, allocated / count);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {best:N3} | {bytes:N0} |"));
    }

    private static long SizeOf(string connection)
    {
        using var source = NpgsqlDataSource.Create(connection);
        using var command = source.CreateCommand("select pg_total_relation_size('nocustomization.parameter_change')");
        return (long)command.ExecuteScalar()!;
    }
}
