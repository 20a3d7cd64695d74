// Makes one archive for a closed network: the packages, the documentation, the schemas, catalogs, files for build servers and their checksums:
// dotnet run samples/bundle.cs [-- FILE.zip]
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

var root = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile())!)!;
var target = Path.GetFullPath(args.Length > 0 ? args[0] : Path.Combine(root, "artifacts", "nocustomization-offline.zip"));
var packages = Directory.CreateTempSubdirectory("nocustomization-bundle");
try
{
    foreach (var project in new[] { "NoCustomization", "NoCustomization.Tool" })
    {
        if (Pack(Path.Combine(root, "src", project), packages.FullName) is not 0 and var exit)
        {
            Console.Error.WriteLine($"'dotnet pack' of {project} ended with {exit}.");
            return 2;
        }
    }

    var content = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
    foreach (var file in packages.EnumerateFiles("*.nupkg"))
        content.Add("packages/" + file.Name, File.ReadAllBytes(file.FullName));
    foreach (var name in new[] { "README.md", "README.ja.md", "LICENSE" })
        content.Add(name, File.ReadAllBytes(Path.Combine(root, name)));
    foreach (var folder in new[] { "docs", "samples/catalogs", "samples/build-servers" })
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            content.Add(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file));
    }

    content.Add("nuget.config", Encoding.UTF8.GetBytes("""
        <configuration>
          <packageSources>
            <clear />
            <add key="packages" value="packages" />
          </packageSources>
        </configuration>

        """.Replace("\r\n", "\n", StringComparison.Ordinal)));
    // Readable by 'sha256sum --check SHA256SUMS'.
    content.Add("SHA256SUMS", Encoding.UTF8.GetBytes(string.Concat(content.Select(c => $"{Convert.ToHexStringLower(SHA256.HashData(c.Value))}  {c.Key}\n"))));
    Write(target, content);
    Console.WriteLine($"{Path.GetRelativePath(Environment.CurrentDirectory, target)}: {content.Count} files, {new FileInfo(target).Length / 1_000_000.0:F1} MB");
    Console.WriteLine($"SHA-256: {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(target)))}");
    return 0;
}
finally
{
    packages.Delete(recursive: true);
}

static string ThisFile([CallerFilePath] string path = "") => path;

// Equal contents give equal bytes: entries are sorted and bear no time.
static void Write(string file, SortedDictionary<string, byte[]> content)
{
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    using var archive = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
    foreach (var (name, bytes) in content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}

static int Pack(string project, string output)
{
    var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
    foreach (var argument in (string[])["pack", project, "-c", "Release", "-o", output, "-v", "q", "-nologo"])
        start.ArgumentList.Add(argument);
    // The launcher of this program must not decide how the projects are built.
    start.Environment.Remove("MSBUILD_EXE_PATH");
    start.Environment.Remove("MSBuildSDKsPath");
    using var process = Process.Start(start)!;
    var text = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0)
        Console.Error.WriteLine(text);
    return process.ExitCode;
}
