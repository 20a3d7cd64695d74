using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Parameters.Tests.Framework;

/// <summary>A real server on a socket and port of its own, where the machine has one installed.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private string? _directory;
    private string? _pgCtl;
    private int _databases;

    /// <summary>Why there is none; <see langword="null"/> where it runs.</summary>
    public string? Missing { get; private set; }

    private int Port { get; set; }

    /// <summary>Connects to a new, empty database; skips the test where there is no server.</summary>
    public async Task<string> DatabaseAsync()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var name = $"test{System.Threading.Interlocked.Increment(ref _databases)}";
        await using var source = Npgsql.NpgsqlDataSource.Create(Connection("postgres"));
        await using var command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync();
        return Connection(name);
    }

    public async ValueTask InitializeAsync()
    {
        if (OperatingSystem.IsWindows())
        {
            Missing = "The tests start PostgreSQL on Unix only.";
            return;
        }

        if (Find("initdb") is not { } initdb || (_pgCtl = Find("pg_ctl")) is null)
        {
            Missing = "PostgreSQL (initdb, pg_ctl) is not installed.";
            return;
        }

        _directory = Directory.CreateTempSubdirectory("nc-pg-").FullName;
        Port = FreePort();
        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root.
            if (Find("setpriv") is null || await RunAsync("chown", "nobody", _directory) is not null)
            {
                Missing = "PostgreSQL does not run as root, and there is no setpriv or no user nobody.";
                return;
            }
        }

        var data = Path.Combine(_directory, "data");
        Missing = await AsUserAsync(initdb, "-D", data, "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
            ?? await AsUserAsync(_pgCtl, "-D", data, "-w", "-l", Path.Combine(_directory, "log"), "-o", $"-p {Port} -k {_directory} -c listen_addresses= -c fsync=off", "start");
        if (Missing is not null)
            Missing = "PostgreSQL does not start: " + Missing;
    }

    public async ValueTask DisposeAsync()
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        if (_directory is null)
            return;
        if (Missing is null)
            await AsUserAsync(_pgCtl!, "-D", Path.Combine(_directory, "data"), "-m", "immediate", "stop");
        Directory.Delete(_directory, recursive: true);
    }

    private string Connection(string database) => $"Host={_directory};Port={Port};Username=test;Database={database};Maximum Pool Size=20";

    private static Task<string?> AsUserAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("setpriv", ["--reuid=nobody", "--regid=" + NobodyGroup(), "--clear-groups", program, .. arguments])
        : RunAsync(program, arguments);

    private static string NobodyGroup() => File.ReadLines("/etc/passwd").Select(line => line.Split(':')).First(fields => fields[0] == "nobody")[3];

    private static async Task<string?> RunAsync(string program, params string[] arguments)
    {
        // The server keeps what it inherits: its output goes to its log, and ours must not be waited for.
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/" };
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        var output = new List<string>();
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.HasExited)
            await Task.Delay(20);
        lock (output)
            return process.ExitCode == 0 ? null : $"{program}: {string.Join(" ", output)}";

        void Add(string? line)
        {
            lock (output)
                output.Add(line ?? "");
        }
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists) is { } found ? new FileInfo(found).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? found : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
