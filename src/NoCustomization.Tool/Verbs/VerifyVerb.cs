using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Tool.Binaries;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Evidence;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Output;
using NoCustomization.Tool.Verbs.Waivers;
using NoCustomization.Verification;

namespace NoCustomization.Tool.Verbs;

/// <summary><c>verify &lt;assembly, package or folder&gt;…</c>: the binary eye. Never loads or executes what it reads.</summary>
internal static class VerifyVerb
{
    /// <summary>Creates the verb.</summary>
    public static Command Create(ToolContext context)
    {
        var paths = new Argument<string[]>("path") { Description = context.Text("Verify_Path"), Arity = ArgumentArity.OneOrMore };
        var requireStamp = new Option<bool>("--require-stamp") { Description = context.Text("Verify_RequireStamp") };
        var command = new Command("verify", context.Text("Verify_Description")) { paths, requireStamp };
        var options = JudgingOptions.AddTo(command, context);
        var waiverOptions = WaiverJudgingOptions.AddTo(command, context);
        command.SetAction(async (result, cancellation) =>
        {
            string[] inputs = [.. result.GetRequiredValue(paths).Select(p => Path.GetFullPath(p, context.Console.WorkingDirectory)).Distinct()];
            var cores = options.Cores(result);
            var waivers = waiverOptions.Read(result);
            using var evidence = options.Evidence(result);
            var root = PathDisplay.RootOf(Directory.Exists(inputs[0]) ? inputs[0] : Path.GetDirectoryName(inputs[0])!, context.Console.WorkingDirectory);
            var seen = await Progress.ShowAsync(context, show => Task.Run(
                () => new BinaryEye(context, cores, options.OnlyReports(result), result.GetValue(requireStamp) ? StampUse.Required : StampUse.Read, show) { TakesEvidence = evidence is not null }.Judge(inputs, [], waivers, cancellation), cancellation)).ConfigureAwait(false);
            return (int)options.Write(result, new RunReport
            {
                Verb = "verify",
                Subject = SubjectOf(inputs),
                Root = root,
                Packages = Distinct(seen.Packages),
                KnownPackages = Distinct(seen.KnownPackages),
                Judged = Distinct(seen.Judged),
                Unrelated = Distinct(seen.Unrelated),
                Findings = FindingMerger.Merge(seen.Views.Append(waivers.Findings(options.OnlyReports(result)))),
                Registers = waivers.Registers,
                Problems = [.. cores.Problems, .. seen.Problems],
                CatalogWarnings = seen.CatalogWarnings,
                NotJudged = seen.NotJudged,
                RulesNotRun = seen.RulesNotRun,
                CoresFromInput = seen.CoresFromInput,
                Strict = options.IsStrict(result),
                OnlyReports = options.OnlyReports(result),
                RequiresStamp = result.GetValue(requireStamp),
                Inputs = evidence is null ? RunInputs.None : evidence.Take(new Delivery(inputs), seen),
            }, cores, waivers.Date, evidence);
        });
        return command;
    }

    private static string SubjectOf(string[] inputs)
    {
        var name = Path.GetFileName(inputs[0].TrimEnd(Path.DirectorySeparatorChar));
        return inputs.Length == 1 ? name : $"{name}+{inputs.Length - 1}";
    }

    private static string[] Distinct(IEnumerable<string> names) => [.. names.Distinct().Order(System.StringComparer.Ordinal)];
}
