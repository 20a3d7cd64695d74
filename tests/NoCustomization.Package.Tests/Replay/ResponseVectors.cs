using System.Collections.Generic;
using static NoCustomization.Package.Tests.Replay.Outcome;
using static NoCustomization.Package.Tests.Replay.Sources;

namespace NoCustomization.Package.Tests.Replay;

/// <summary>What response files can try: they tell the compiler what no property of the build shows.</summary>
internal static class ResponseVectors
{
    /// <summary>The property that names a response file.</summary>
    public const string Named = "<CompilerResponseFile>$(MSBuildProjectDirectory)/off.rsp</CompilerResponseFile>";

    public static IEnumerable<Vector> All =>
    [
        Response("CompilerResponseFile", "/nowarn:NC1001", StillError | Reported),
        Response("ResponseSkip", "/skipanalyzers+", Failed),
        Response("ResponseSkipQuoted", "-define:A \"-SkipAnalyzers\" -nologo", Failed),
        Response("ResponseSkipBehindHash", "-define:\"A #\" /skipanalyzers+", Failed),
        Response("ResponseNested", "@more.rsp", Failed).With("more.rsp", "/skipanalyzers+"),
        new Vector("ResponseBehindReturn", "<CompilerResponseFile>: # \\r /skipanalyzers+", Failed) { Project = Properties(Named) }.With("off.rsp", "# nothing\r/skipanalyzers+\n"),
        new Vector("ResponseEscapedName", "<CompilerResponseFile>off%252ersp</CompilerResponseFile>: /skipanalyzers+", Failed) { Project = Properties("<CompilerResponseFile>off%252ersp</CompilerResponseFile>") }
            .With("off.rsp", "-nologo").With("off%2ersp", "/skipanalyzers+"),
        Response("ResponseSilences", "/skipanalyzers- /nowarn:8032,AD0001", StillError),
        Response("ResponseAnalyzer", "/analyzer:../Stub/out/NoCustomization.Analyzers.dll", StillError),
        Response("ResponseRuleset", "/ruleset:off.ruleset", StillError | Reported)
            .With("off.ruleset", """<RuleSet Name="off" ToolsVersion="17.0"><Rules AnalyzerId="NoCustomization.Analyzers" RuleNamespace="NoCustomization"><Rule Id="NC1001" Action="None" /></Rules></RuleSet>"""),
        Response("ResponseConfig", "/analyzerconfig:off.txt", StillError | Reported).With("off.txt", "is_global = true\nglobal_level = 9999\ndotnet_diagnostic.NC1001.severity = none\n"),
        new Vector("ResponseSecond", "<CompilerResponseFile>on.rsp;応答 2/off.rsp</CompilerResponseFile>: /skipanalyzers", Failed) { Project = Properties("<CompilerResponseFile>on.rsp;応答 2/off.rsp</CompilerResponseFile>") }
            .With("on.rsp", "-nologo").With("応答 2/off.rsp", "/skipanalyzers"),
        new Vector("ResponseNamedLate", "<Target AfterTargets=\"NoCustomizationGuard\"> … <CompilerResponseFile>: /skipanalyzers+", Failed)
        {
            Project = $"""<Target Name="Late" AfterTargets="NoCustomizationGuard">{Properties(Named)}</Target>""",
        }.With("off.rsp", "/skipanalyzers+"),
        new Vector("ResponseUnseen", "<Target AfterTargets=\"NoCustomizationGuard\"> … <ProvideCommandLineArgs>false</ProvideCommandLineArgs>", Failed)
        {
            Project = $"""{Properties(Named)}<Target Name="Late" AfterTargets="NoCustomizationGuard">{Properties("<ProvideCommandLineArgs>false</ProvideCommandLineArgs>")}</Target>""",
        }.With("off.rsp", "/skipanalyzers+"),
        new Vector("ResponseDeleted", "<Target AfterTargets=\"CoreCompile\"> … <Delete Files=\"off.rsp\" />", Failed)
        {
            Project = $"""{Properties(Named)}<Target Name="Late" AfterTargets="CoreCompile"><Delete Files="off.rsp" /></Target>""",
        }.With("off.rsp", "/skipanalyzers+"),
        new Vector("VbResponse", "vbproj, <CompilerResponseFile>: /skipanalyzers+", Failed) { VisualBasic = true, Source = VisualBasicViolation, Project = Properties(Named) }.With("off.rsp", "/skipanalyzers+"),
        new("NoWarnNumber", "<NoWarn>$(NoWarn);8032</NoWarn>", Failed) { Project = Properties("<NoWarn>$(NoWarn);8032</NoWarn>") },
        new("VbNoWarnNumber", "vbproj: <NoWarn>$(NoWarn);42376</NoWarn>", Failed) { VisualBasic = true, Source = VisualBasicViolation, Project = Properties("<NoWarn>$(NoWarn);42376</NoWarn>") },
    ];

    private static Vector Response(string name, string text, Outcome expected) => new Vector(name, "<CompilerResponseFile>: " + text, expected) { Project = Properties(Named) }.With("off.rsp", text + "\n");
}
