using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Access;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Analyzers.Suppression;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>NC7: what the author of a core declares, judged in the core's own build. A compilation that is no core pays for one look-up of a name.</summary>
internal static class AuthoringExtractors
{
    /// <summary>Registers the extractors where the compilation is part of a core.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="anyDeclares">Whether any reference declares a core.</param>
    /// <param name="others">The cores to which the compilation is vendor code, or null. Attempts to suppress are then reported with these.</param>
    public static void Register(CompilationStartAnalysisContext start, bool anyDeclares, CoreFinder? others)
    {
        // Who claims to be part of a core that does not say so is vendor code (NC8002).
        if (others?.Claims.Any(c => c.Claimant == start.Compilation.Assembly.Name) == true || OwnPackage.Find(start.Compilation, anyDeclares) is not { } own)
            return;
        var options = new BuildOptions(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (!options.Judges(RuleRange.PackageAuthoring))
            return;
        var compilation = new VendorCompilation(start.Compilation, own.Cores, own.Assemblies, options);
        var on = new Registrar(start, compilation);
        NC7001_ClassifyExtractor.Register(on);
        NC7002_SeamExtractor.Register(on, own);
        NC7003_LeakExtractor.Register(on);
        NC7004_IdExtractor.Register(on, own);
        NC7006_SettingExtractor.Register(on);
        NC7007_FriendExtractor.Register(on, own);
        if (others is null)
        {
            NameScan.Register(on, Restrictions.None, []);
            SuppressingOptions.Register(on, on.CancellationToken);
        }

        on.Complete();
    }
}
