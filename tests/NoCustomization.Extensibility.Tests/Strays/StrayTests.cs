using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Extensibility.Tests.Framework;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Strays;

/// <summary>Exceptions that a vendor's own threads throw, in a process that they would end.</summary>
public sealed class StrayTests
{
    private const string All = "thread,pool,timer,void,void-later,cancel,final,dependency";

    private static readonly byte[] s_dependency = Source.Dll("Stray.Helper", "public static class Helper { public static void Start() => new System.Threading.Thread(() => throw new NotSupportedException()).Start(); }");

    private static readonly byte[] s_vendor = Source.Dll(
        "Stray",
        """
        using System.Threading;
        [assembly: VendorExtension("kuro.stray", Vendor = "Kuro")]
        public sealed class Door : IVendorExtension
        {
            public void Configure(IExtensionBuilder builder) => builder.Provide<Zeirishi.IFeeRule, Rule>();
        }
        public sealed class Rule : Zeirishi.IFeeRule
        {
            public decimal Fee(string how, int copies)
            {
                switch (how)
                {
                    case "thread": new Thread(() => throw new FormatException(how)).Start(); break;
                    case "pool": ThreadPool.QueueUserWorkItem(_ => throw new FormatException(how)); break;
                    case "timer": _ = new Timer(_ => throw new FormatException(how), null, 1, Timeout.Infinite); break;
                    case "void": Void(0); break;
                    case "void-later": Void(1); break;
                    case "cancel": new CancellationTokenSource(1).Token.Register(() => throw new FormatException(how)); break;
                    case "final": Drop(); break;
                    case "dependency": Helper.Start(); break;
                }
                return 1;
            }
            private static async void Void(int after)
            {
                if (after > 0) await System.Threading.Tasks.Task.Delay(after);
                throw new FormatException("void");
            }
            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
            private static void Drop() => _ = new Dropped();
            private sealed class Dropped { ~Dropped() => throw new FormatException("final"); }
        }
        """,
        File.ReadAllBytes(typeof(IFeeRule).Assembly.Location),
        s_dependency);

    [Theory]
    [InlineData(true, "usual")]
    [InlineData(false, "usual")]
    [InlineData(true, "asks")]
    public async Task The_process_survives_them_and_the_operator_is_told_of_each(bool inFolder, string handler)
    {
        var (exitCode, said) = await Run(inFolder, handler, All);
        Assert.True(exitCode == 0, said);
        Assert.All(All.Split(',').Select((how, i) => $"{how}: {i + 1} System."), told => Assert.Contains(told, said, StringComparison.Ordinal));
        Assert.Contains("1108", said, StringComparison.Ordinal);
        Assert.Contains("health: Degraded kuro.stray threw 8 times", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_program_itself_throws_ends_it_as_ever()
    {
        var (exitCode, said) = await Run(inFolder: true, "usual", "own");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("the program's own", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_end_the_process_where_the_operator_says_so()
    {
        var (exitCode, said) = await Run(inFolder: true, "off", "thread");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("FormatException", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_somebody_else_has_set_is_told_of()
    {
        var (exitCode, said) = await Run(inFolder: true, "taken", "thread");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("1109", said, StringComparison.Ordinal);
        Assert.Contains("ExtensionExceptions.Survives", said, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Said)> Run(bool inFolder, string handler, string how)
    {
        using var folder = new Deliveries();
        var vendor = folder.Write("Stray/Stray.dll", s_vendor);
        folder.Write("Stray/Stray.Helper.dll", s_dependency);
        return await Child.Run(inFolder ? folder.Root : vendor, handler, how);
    }
}
