using System;
using System.Linq;
using NoCustomization.Benchmarks;

// Usage: dotnet run -c Release --project tests/Benchmarks [-- analyzer|verifier|host|all] [--lines N] [--rounds N] [--beside TOOL.dll: another build of the tool for the cold start]
//        … -- parameters [--bodies N] [--values N] [--years N] [--rounds N]: 1,741 bodies, 300 values and 10 years unless given
//        … -- real FILE.rsp… --core ASSEMBLY… [--every N] [--rounds N]: compilations as a compiler was told them, without analyzers and outputs;
//        ASSEMBLY may end with *; every Nth of its types is restricted
var what = args.Length > 0 && !args[0].StartsWith('-') ? args[0] : "all";
if (what == "nothing")
    return 0;
if (what == "child")
{
    VerifierBench.Child(args[1]);
    return 0;
}

if (what == "load")
{
    LoadBench.Child(args[1], args[2], args[3]);
    return 0;
}

var lines = Option("--lines", 150_000);
var rounds = Option("--rounds", 3);
if (what == "real")
{
    new RealBench(Console.Out, [.. args.Where(a => a.EndsWith(".rsp", StringComparison.Ordinal))], [.. args.Where((a, i) => i > 0 && args[i - 1] == "--core")], Option("--every", 8), rounds).Run();
    return 0;
}

if (what == "parameters")
{
    await new ParameterBench(Console.Out, new ParameterBodies(Option("--bodies", 1_741), Option("--values", 300), Option("--years", 10)), rounds).RunAsync();
    return 0;
}

if (what is "analyzer" or "all")
    new AnalyzerBench(Console.Out, lines, rounds).Run();
if (what is "verifier" or "all")
    new VerifierBench(Console.Out, rounds, Array.IndexOf(args, "--beside") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null).Run();
if (what is "host" or "all")
{
    new HostBench(Console.Out, rounds).Run();
    new LoadBench(Console.Out).Run();
}

return 0;

int Option(string name, int fallback)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : fallback;
}
