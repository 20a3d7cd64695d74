using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace NoCustomization.Parameters.Tests.Framework;

/// <summary>A PostgreSQL server of our own in a folder of its own, reached through a socket in it, where the machine has one installed.</summary>
internal sealed class LocalPostgreSql : IAsyncDisposable
{
    private string? _folder;
    private string? _pgCtl;

    private int Port { get; set; }

    private string Data => Path.Combine(_folder!, "data");

    /// <summary>How to connect to one of its databases; <c>postgres</c> is there.</summary>
    public string Connection(string database) => $"Host={_folder};Port={Port};Username=test;Database={database};Maximum Pool Size=20";

    /// <summary>Starts it.</summary>
    /// <param name="settings">Of the server, such as <c>-c fsync=off</c>.</param>
    /// <returns>Why there is none; <see langword="null"/> where it runs.</returns>
    public async Task<string?> StartAsync(string settings)
    {
        if (OperatingSystem.IsWindows())
            return "PostgreSQL is started on Unix only.";
        if (Find("initdb") is not { } initdb || (_pgCtl = Find("pg_ctl")) is null)
            return "PostgreSQL (initdb, pg_ctl) is not installed.";
        _folder = Directory.CreateTempSubdirectory("nc-pg-").FullName;
        Port = FreePort();
        // It refuses to run as root.
        if (Environment.IsPrivilegedProcess && (Find("setpriv") is null || GroupOfNobody() is null || await RunAsync("chown", "nobody", _folder) is not null))
            return "PostgreSQL does not run as root, and there is no setpriv or no user nobody.";

        var problem = await AsUserAsync(initdb, "-D", Data, "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
            ?? await AsUserAsync(_pgCtl, "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-p {Port} -k {_folder} -c listen_addresses= {settings}", "start");
        if (problem is null)
            return null;
        _pgCtl = null;
        return "PostgreSQL does not start: " + problem;
    }

    public async ValueTask DisposeAsync()
    {
        if (_folder is null)
            return;
        if (_pgCtl is not null)
            await AsUserAsync(_pgCtl, "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static Task<string?> AsUserAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("setpriv", ["--reuid=nobody", "--regid=" + GroupOfNobody(), "--clear-groups", program, .. arguments])
        : RunAsync(program, arguments);

    private static string? GroupOfNobody() => File.ReadLines("/etc/passwd").Select(line => line.Split(':')).FirstOrDefault(fields => fields[0] == "nobody")?[3];

    private static async Task<string?> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/" };
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        var output = new List<string>();
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        // Not until the end of its output: the server inherits that and goes on.
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

    // The programs beside it are found through where it really is.
    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists) is { } found ? new FileInfo(found).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? found : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
