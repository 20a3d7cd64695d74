using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>Paths that <c>check</c> cannot build. No build runs.</summary>
public sealed class CheckInputTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nowhere", 2, "does not exist")]
    [InlineData("notes.txt", 2, "nocustomization verify")]
    [InlineData("empty", 3, "no solution or project")]
    [InlineData("two", 2, "A.sln, B.slnx")]
    public async Task Are_refused_with_the_remedy(string path, int exitCode, string message)
    {
        _folder.Write("notes.txt", "");
        Directory.CreateDirectory(_folder["empty"]);
        _folder.Write("two/A.sln", "");
        _folder.Write("two/B.slnx", "");

        var english = await Run.In(_folder.Root, "check", path, "--culture", "en");
        var japanese = await Run.In(_folder.Root, "check", path, "--culture", "ja");

        Assert.Equal((exitCode, exitCode), (english.ExitCode, japanese.ExitCode));
        Assert.Contains(message, english.Error);
        Assert.StartsWith("エラー: ", japanese.Error);
        Assert.Empty(english.Output);
    }
}
