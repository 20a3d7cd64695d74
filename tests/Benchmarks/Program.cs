using System;
using NoCustomization.Benchmarks;

// Usage: dotnet run -c Release --project tests/Benchmarks [-- analyzer|verifier|all] [--lines N] [--rounds N]
var what = args.Length > 0 && !args[0].StartsWith('-') ? args[0] : "all";
if (what == "nothing")
    return 0;
if (what == "child")
{
    VerifierBench.Child(args[1]);
    return 0;
}

var lines = Option("--lines", 150_000);
var rounds = Option("--rounds", 3);
if (what is "analyzer" or "all")
    new AnalyzerBench(Console.Out, lines, rounds).Run();
if (what is "verifier" or "all")
    new VerifierBench(Console.Out, rounds).Run();
return 0;

int Option(string name, int fallback)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : fallback;
}
