using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using NJsonSchema;
using NoCustomization.Tool.Tests.Waivers;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary><c>verify --evidence</c> and <c>verify-evidence</c>.</summary>
public sealed class EvidenceTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public EvidenceTests()
    {
        var core = Compiled.Dll(_folder, "core/Juki.dll", Compiled.Juki);
        Compiled.Dll(_folder, "out/Acme.dll", Compiled.Customizer, null, core);
        _folder.Write("out/appsettings.json", "{ }");
        Registers.WriteCertificates(_folder);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_bundle_says_what_was_judged_against_what_and_with_which_result()
    {
        var run = await Verify();

        Assert.Equal(1, run.ExitCode);
        using var zip = ZipFile.OpenRead(_folder["a.zip"]);
        Assert.Equal(["manifest.json", "report.sarif"], zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
        using var manifest = JsonDocument.Parse(Read(zip, "manifest.json"));
        var root = manifest.RootElement;
        Assert.Equal("https://in-toto.io/Statement/v1", root.GetProperty("_type").GetString());
        Assert.Equal(["Acme.dll", "appsettings.json"], root.GetProperty("subject").EnumerateArray().Select(s => s.GetProperty("name").GetString()));
        Assert.All(root.GetProperty("subject").EnumerateArray(), s => Assert.Equal(64, s.GetProperty("digest").GetProperty("sha256").GetString()!.Length));
        var predicate = root.GetProperty("predicate");
        Assert.Equal(("C", 2, 1), (predicate.GetProperty("level").GetString(), predicate.GetProperty("errors").GetInt32(), predicate.GetProperty("exitCode").GetInt32()));
        var assembly = Assert.Single(predicate.GetProperty("assemblies").EnumerateArray());
        Assert.Equal(("Acme.dll", "Acme", "0.0.0.0", "juki"), (assembly.GetProperty("file").GetString(), assembly.GetProperty("name").GetString(), assembly.GetProperty("version").GetString(), assembly.GetProperty("packages")[0].GetString()));
        Assert.True(Guid.TryParse(assembly.GetProperty("mvid").GetString(), out _));
        var core = Assert.Single(predicate.GetProperty("cores").EnumerateArray());
        Assert.Equal(("juki", "Juki"), (core.GetProperty("package").GetString(), core.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_clean_run_has_evidence_that_holds()
    {
        Compiled.Dll(_folder, "clean/Acme.dll", Compiled.Extender, null, _folder["core/Juki.dll"]);
        var run = await Run.In(_folder.Root, "verify", "clean", "--core", "core", "--evidence", "clean.zip", "--culture", "en");
        Assert.Equal(0, run.ExitCode);
        var check = await Run.In(_folder.Root, "verify-evidence", "clean.zip", "--culture", "en");
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
    }

    [Fact]
    public async Task Equal_runs_give_equal_bytes()
    {
        await Verify();
        var first = await File.ReadAllBytesAsync(_folder["a.zip"], TestContext.Current.CancellationToken);
        await Verify();

        Assert.Equal(first, await File.ReadAllBytesAsync(_folder["a.zip"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_signed_bundle_is_trusted_and_an_unsigned_one_is_not()
    {
        await Verify("--pfx", "signer.pfx", "--password-file", "password.txt");
        var signed = await Check("--trust", "root.pem", "--files", "out");
        var unknown = await Check();
        await Verify();
        var unsigned = await Check("--trust", "root.pem");
        var unverified = await Check("--culture", "ja");

        Assert.Equal((0, 0, 4, 0), (signed.ExitCode, unknown.ExitCode, unsigned.ExitCode, unverified.ExitCode));
        Assert.Contains("signed by CN=区長", signed.Output);
        Assert.Contains("Errors: 2, warnings: 0, information: 0, level C, exit code 1", signed.Output);
        Assert.Contains("UNVERIFIED", unknown.Output);
        Assert.Contains("a.zip : error: it is not signed", unsigned.Output);
        Assert.Contains("未検証 (UNVERIFIED)", unverified.Output);
    }

    [Theory]
    [InlineData("report.sarif", "'report.sarif' was altered")]
    [InlineData("manifest.json", "altered after it was signed")]
    public async Task One_altered_byte_of_any_part_is_told(string part, string message)
    {
        await Verify("--cert", "signer.pem", "--key", "signer.key");
        Rewrite(parts => parts[part] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts[part]).Replace("Acme.dll", "Acmf.dll")));

        var run = await Check();

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(message, run.Output);
    }

    [Fact]
    public async Task Every_altered_byte_of_the_archive_is_harmless_or_told()
    {
        await Verify("--cert", "signer.pem", "--key", "signer.key");
        var good = await Check("--trust", "root.pem");
        var bytes = await File.ReadAllBytesAsync(_folder["a.zip"], TestContext.Current.CancellationToken);
        for (var i = 0; i < bytes.Length; i += 101)
        {
            var altered = (byte[])bytes.Clone();
            altered[i] ^= 0x21;
            await File.WriteAllBytesAsync(_folder["a.zip"], altered, TestContext.Current.CancellationToken);

            var run = await Check("--trust", "root.pem");

            // A date or an attribute of an entry means nothing.
            Assert.True(run.ExitCode == 4 || run == good, $"byte {i}: {run}");
        }
    }

    [Fact]
    public async Task What_is_missing_added_or_contradictory_is_told()
    {
        await Verify();
        Rewrite(parts => parts.Remove("report.sarif"));
        var missing = await Check();
        await Verify();
        Rewrite(parts => parts.Remove("manifest.json"));
        var noManifest = await Check();
        await Verify();
        Rewrite(parts => parts["registers/1.json"] = [1]);
        var added = await Check();
        await Verify();
        Rewrite(parts => parts["manifest.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts["manifest.json"]).Replace("\"errors\": 2", "\"errors\": 0")));
        var contradictory = await Check();
        Rewrite(parts => parts["manifest.json"] = "{ \"_type\": \"x\" }"u8.ToArray());
        var other = await Check();

        Assert.All([missing, noManifest, added, contradictory, other], r => Assert.Equal(4, r.ExitCode));
        Assert.Contains("'report.sarif', which the manifest names, is missing", missing.Output);
        Assert.Contains("its manifest.json is missing", noManifest.Output);
        Assert.Contains("'registers/1.json' was added", added.Output);
        Assert.Contains("the manifest says something else than the report", contradictory.Output);
        Assert.Contains("no statement of evidence", other.Output);
    }

    [Fact]
    public async Task Registers_go_with_the_bundle_and_one_edited_byte_of_them_is_told()
    {
        Registers.Write(_folder, Registers.Entry());
        await Run.In(_folder.Root, "waivers", "sign", Registers.Name, "--cert", "signer.pem", "--key", "signer.key");
        await Verify("--waivers", Registers.Name, "--trust", "root.pem", "--evaluation-date", "2026-06-01", "--cert", "signer.pem", "--key", "signer.key");
        var good = await Check("--trust", "root.pem");
        var japanese = await Check("--trust", "root.pem", "--culture", "ja");
        Registers.WriteCertificates(_folder);
        var strange = await Check("--trust", "root.pem");
        Rewrite(parts => parts["registers/1.json"][40] ^= 1);
        var edited = await Check();
        await Verify("--waivers", Registers.Name, "--allow-unsigned", "--evaluation-date", "2026-06-01");
        var unverified = await Check();

        Assert.Equal((0, 4, 4, 0), (good.ExitCode, strange.ExitCode, edited.ExitCode, unverified.ExitCode));
        Assert.Contains("Register chiyoda.nocustomization-waivers.json: trusted", good.Output);
        Assert.Contains("台帳 chiyoda.nocustomization-waivers.json: 検証済み", japanese.Output);
        Assert.Contains("the register 'chiyoda.nocustomization-waivers.json': no chain leads", strange.Output);
        Assert.Contains("'registers/1.json' was altered", edited.Output);
        Assert.Contains("the register 'chiyoda.nocustomization-waivers.json': it was altered", edited.Output);
        Assert.Contains("Register chiyoda.nocustomization-waivers.json: unverified-allowed", unverified.Output);
    }

    [Fact]
    public async Task The_delivered_files_are_compared()
    {
        await Verify();
        _folder.Write("out/appsettings.json", "{  }");
        var altered = await Check("--files", "out");
        File.Delete(_folder["out/appsettings.json"]);
        var missing = await Check("--files", "out");
        var nowhere = await Check("--files", "nowhere");

        Assert.Equal((4, 4, 2), (altered.ExitCode, missing.ExitCode, nowhere.ExitCode));
        Assert.Contains("the file 'appsettings.json' is not the one that was judged", altered.Output);
        Assert.Contains("'appsettings.json' that was judged is not there", missing.Output);
    }

    [Fact]
    public async Task What_was_added_to_a_delivery_was_not_judged_and_what_moved_is_not_there()
    {
        await Verify();
        Directory.Move(_folder["out"], _folder["received"]);
        File.Copy(_folder["a.zip"], _folder["received/a.zip"]);
        _folder.Write("received/notes.txt", "harmless");
        var same = await Run.In(_folder.Root, "verify-evidence", "received/a.zip", "--files", "received", "--culture", "en");
        Compiled.Dll(_folder, "received/plugins/Late.dll", Compiled.Customizer, null, _folder["core/Juki.dll"]);
        File.Copy(_folder["received/plugins/Late.dll"], _folder["received/late.bin"]);
        _folder.Write("received/web.config", "<configuration />");
        File.Move(_folder["received/appsettings.json"], _folder["received/plugins/appsettings.json"]);
        var changed = await Check("--files", "received");

        Assert.True(same.ExitCode == 0, same.Output + same.Error);
        Assert.Equal(4, changed.ExitCode);
        Assert.All(["plugins/Late.dll", "late.bin", "web.config"], name => Assert.Contains($"the file '{name}' was added: it was not judged", changed.Output, StringComparison.Ordinal));
        Assert.Contains("'appsettings.json' that was judged is not there", changed.Output);
    }

    [Fact]
    public async Task The_day_the_mode_and_the_baseline_are_in_the_manifest()
    {
        await Run.In(_folder.Root, "verify", "out", "--core", "core", "--format", "sarif", "--output", "before.sarif");
        await Run.In(_folder.Root, "baseline", "create", "before.sarif", "--ends", "2027-03-31", "--reason", "旧システム", "--evaluation-date", "2026-06-01", "--output", "old.nocustomization-baseline.json");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(_folder["old.nocustomization-baseline.json"], TestContext.Current.CancellationToken)));
        await Verify("--evaluation-date", "2026-06-01", "--baseline", "old.nocustomization-baseline.json", "--mode", "report", "--strict");
        var run = await Check();
        using var zip = ZipFile.OpenRead(_folder["a.zip"]);
        using var manifest = JsonDocument.Parse(Read(zip, "manifest.json"));
        var predicate = manifest.RootElement.GetProperty("predicate");
        var baseline = predicate.GetProperty("baseline");

        Assert.Equal(("2026-06-01", "report", true), (predicate.GetProperty("evaluationDate").GetString(), predicate.GetProperty("mode").GetString(), predicate.GetProperty("strict").GetBoolean()));
        Assert.Equal(("old.nocustomization-baseline.json", hash, "2027-03-31", 2), (baseline.GetProperty("name").GetString(), baseline.GetProperty("sha256").GetString(), baseline.GetProperty("endsOn").GetString(), baseline.GetProperty("known").GetInt32()));
        Assert.True(run.ExitCode == 0, run.Output);
        var root = typeof(EvidenceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        var schema = await JsonSchema.FromFileAsync(Path.Combine(root, "docs", "schemas", "nocustomization-evidence.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(Read(zip, "manifest.json"))));
        Assert.Contains("Judged for 2026-06-01, in report mode", run.Output);
        Assert.Contains("Baseline old.nocustomization-baseline.json: until 2027-03-31, findings known: 2, sha256 " + hash, run.Output);
    }

    [Theory]
    [InlineData("\"mode\": \"enforce\"", "\"mode\": \"report\"")]
    [InlineData("\"evaluationDate\": \"2026-06-01\"", "\"evaluationDate\": \"2025-06-01\"")]
    public async Task A_manifest_that_says_another_day_or_mode_than_the_report_is_told(string text, string instead)
    {
        await Verify("--evaluation-date", "2026-06-01");
        Rewrite(parts => parts["manifest.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts["manifest.json"]).Replace(text, instead)));

        var run = await Check();

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("the manifest says something else than the report", run.Output);
    }

    [Theory]
    [InlineData("\"subject\": [", "\"subject\": [ null, ")]
    [InlineData("\"parts\": [", "\"parts\": [ null, ")]
    [InlineData("\"packages\": [", "\"packages\": [ null, ")]
    [InlineData("\"assemblies\": [", "\"assemblies\": [ null, ")]
    [InlineData("\"verb\": \"verify\"", "\"verb\": null")]
    [InlineData("\"verb\": \"verify\"", "\"verb\": \"verify\", \"verb\": \"check\"")]
    [InlineData("\"errors\": 2,", "")]
    public async Task A_manifest_of_the_wrong_form_is_refused(string text, string instead)
    {
        await Verify();
        Rewrite(parts => parts["manifest.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts["manifest.json"]).Replace(text, instead)));

        var run = await Check("--files", "out");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("no statement of evidence", run.Output);
    }

    [Fact]
    public async Task A_manifest_cannot_write_to_the_terminal_what_it_likes()
    {
        await Verify();
        Rewrite(parts => parts["manifest.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts["manifest.json"]).Replace("\"verb\": \"verify\"", "\"verb\": \"\\u001b[2J\\nclean\"")));

        var run = await Check();

        Assert.DoesNotContain("\u001b", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nclean", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../evil.json")]
    [InlineData("/etc/passwd")]
    [InlineData("registers/../../x")]
    [InlineData("registers/..")]
    [InlineData("C:\\x")]
    [InlineData("registers/")]
    public async Task A_name_that_leads_elsewhere_is_refused(string name)
    {
        await Verify();
        Rewrite(parts => parts[name] = [1]);

        var run = await Check();

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("which no bundle of evidence does", run.Output);
    }

    [Fact]
    public async Task Bad_archives_are_told_and_do_not_fill_memory()
    {
        await Verify();
        var bytes = await File.ReadAllBytesAsync(_folder["a.zip"], TestContext.Current.CancellationToken);
        foreach (var length in new[] { 0, 1, 30, bytes.Length / 2, bytes.Length - 1 })
        {
            await File.WriteAllBytesAsync(_folder["a.zip"], bytes[..length], TestContext.Current.CancellationToken);
            Assert.Equal(4, (await Check()).ExitCode);
        }

        using (var zip = new ZipArchive(File.Create(_folder["a.zip"]), ZipArchiveMode.Create))
        {
            using var bomb = zip.CreateEntry("report.sarif").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++)
                bomb.Write(zeros);
        }

        var run = await Check();
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("more than any bundle of evidence", run.Output);
        Assert.Equal(2, (await Run.In(_folder.Root, "verify-evidence", "nowhere.zip", "--culture", "en")).ExitCode);
    }

    [Fact]
    public async Task Bytes_around_the_archive_are_told()
    {
        await Verify();
        var bytes = await File.ReadAllBytesAsync(_folder["a.zip"], TestContext.Current.CancellationToken);
        byte[][] padded = [[.. bytes, 0], [.. bytes, .. "#!/bin/sh"u8], [.. "MZ"u8, .. bytes], [.. bytes[..^2], 1, 0, 65], [.. bytes, .. bytes]];
        foreach (var one in padded)
        {
            await File.WriteAllBytesAsync(_folder["a.zip"], one, TestContext.Current.CancellationToken);
            var run = await Check();
            Assert.Equal(4, run.ExitCode);
            Assert.Contains("bytes beside its entries", run.Output);
        }
    }

    [Fact]
    public async Task A_certificate_without_evidence_is_wrong_usage()
    {
        var run = await Run.In(_folder.Root, "verify", "out", "--core", "core", "--pfx", "signer.pfx", "--culture", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Add --evidence", run.Error);
    }

    private Task<Run> Verify(params string[] options) => Run.In(_folder.Root, ["verify", "out", "--core", "core", "--evidence", "a.zip", .. options, "--culture", "en"]);

    private Task<Run> Check(params string[] options) => Run.In(_folder.Root, ["verify-evidence", "a.zip", .. options, .. options.Contains("--culture") ? Array.Empty<string>() : ["--culture", "en"]]);

    private void Rewrite(Action<Dictionary<string, byte[]>> change)
    {
        Dictionary<string, byte[]> parts;
        using (var zip = ZipFile.OpenRead(_folder["a.zip"]))
            parts = zip.Entries.ToDictionary(e => e.FullName, e => Read(zip, e.FullName));
        change(parts);
        using var written = new ZipArchive(File.Create(_folder["a.zip"]), ZipArchiveMode.Create);
        foreach (var (name, content) in parts)
        {
            using var entry = written.CreateEntry(name).Open();
            entry.Write(content);
        }
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
