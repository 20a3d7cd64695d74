using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Tool.Cli;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>What goes wrong in the tool itself.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData("en", "error: the tool failed: NotSupportedException: full")]
    [InlineData("ja", "エラー: ツールの実行に失敗しました: NotSupportedException: full")]
    public async Task A_defect_is_told_without_a_stack_trace_and_is_no_verdict(string culture, string message)
    {
        var error = new StringWriter();
        var console = new ToolConsole(new FullWriter(), error, AppContext.BaseDirectory, IsInteractive: false);

        var exitCode = await Application.RunAsync(["explain", "NC1001", "--culture", culture], console, TestContext.Current.CancellationToken);

        Assert.Equal(2, exitCode);
        Assert.StartsWith(message, error.ToString());
        Assert.DoesNotContain("   at ", error.ToString());
    }

    [Fact]
    public async Task A_cancelled_run_has_no_result()
    {
        using var folder = new TempFolder();
        Compiled.Dll(folder, "Acme.dll", "class C { }");
        var output = new StringWriter();
        var error = new StringWriter();

        var exitCode = await Application.RunAsync(["verify", "Acme.dll", "--culture", "en"], new ToolConsole(output, error, folder.Root, false), new CancellationToken(canceled: true));

        Assert.Equal(2, exitCode);
        Assert.Empty(output.ToString());
        Assert.Contains("Cancelled", error.ToString());
    }

    private sealed class FullWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new NotSupportedException("full");
    }
}
