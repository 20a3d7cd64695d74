using System.Collections.Generic;
using static NoCustomization.Package.Tests.Replay.Outcome;
using static NoCustomization.Package.Tests.Replay.Sources;

namespace NoCustomization.Package.Tests.Replay;

/// <summary>What settings can try: severities, <c>NoWarn</c> and their relatives, attributes that reach through the whole assembly.</summary>
internal static class OptionVectors
{
    public static IEnumerable<Vector> All =>
    [
        Property("NoWarn", "<NoWarn>$(NoWarn);NC1001</NoWarn>", Failed),
        Property("NoWarnSpaced", "<NoWarn>$(NoWarn), nc1001 </NoWarn>", Failed),
        Property("NoWarnEscaped", "<NoWarn>$(NoWarn);%4EC1001</NoWarn>", Failed),
        Property("NoWarnItself", "<NoWarn>$(NoWarn);NC9001;NC9009</NoWarn>", Failed),
        Property("NoWarnAnalyzerFailure", "<NoWarn>$(NoWarn);AD0001</NoWarn>", Failed),
        new Vector("NoWarnInDirectoryProps", "Directory.Build.props: <NoWarn>NC1001</NoWarn>", Failed)
            .With("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit><NoWarn>NC1001</NoWarn></PropertyGroup></Project>"),
        new Vector("NoWarnInDirectoryTargets", "Directory.Build.targets: <NoWarn>NC1001</NoWarn>", Failed)
            .With("Directory.Build.targets", "<Project><PropertyGroup><NoWarn>NC1001</NoWarn></PropertyGroup></Project>"),
        new("NoWarnOnCommandLine", "-p:NoWarn=NC1001", Failed) { CommandLine = "NoWarn=NC1001" },
        new("NoWarnInTarget", "<Target BeforeTargets=\"CoreCompile\"> … <NoWarn>NC1001</NoWarn>", StillError | Reported)
        {
            Project = """<Target Name="Late" AfterTargets="NoCustomizationGuard"><PropertyGroup><NoWarn>NC1001</NoWarn></PropertyGroup></Target>""",
        },
        new("NoWarnOnReference", "<PackageReference Include=\"Core\" NoWarn=\"NC1001\" />", StillError) { Reference = """<PackageReference Include="Core" Version="1.0.0" NoWarn="NC1001" />""" },
        Property("WarningsNotAsErrors", "<WarningsNotAsErrors>NC1001</WarningsNotAsErrors>", Failed),
        Property("MSBuildWarningsAsMessages", "<MSBuildWarningsAsMessages>NC1001</MSBuildWarningsAsMessages>", Failed),
        Property("MSBuildWarningsNotAsErrors", "<MSBuildWarningsNotAsErrors>NC9009</MSBuildWarningsNotAsErrors>", Failed),
        Property("TreatWarningsAsErrors", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors><WarningsAsErrors></WarningsAsErrors>", StillError),
        Property("WarningLevelZero", "<WarningLevel>0</WarningLevel>", StillError),
        Property("AnalysisLevel", "<AnalysisLevel>none</AnalysisLevel><AnalysisMode>None</AnalysisMode><EnableNETAnalyzers>false</EnableNETAnalyzers>", StillError),
        Property("CodeStyle", "<EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>", StillError),
        Property("CodeAnalysisTreatWarnings", "<CodeAnalysisTreatWarningsAsErrors>false</CodeAnalysisTreatWarningsAsErrors>", StillError),
        Editor("EditorConfig", "dotnet_diagnostic.NC1001.severity = none", StillError | Reported),
        Editor("EditorConfigUpperCase", "DOTNET_DIAGNOSTIC.nc1001.SEVERITY = None", StillError | Reported),
        Editor("EditorConfigSuggestion", "dotnet_diagnostic.NC1001.severity = suggestion", StillError | Reported),
        Editor("EditorConfigAll", "dotnet_analyzer_diagnostic.severity = none", StillError | Reported),
        Editor("EditorConfigCategory", "dotnet_analyzer_diagnostic.category-NoCustomization.TypeExtension.severity = none", StillError | Reported),
        new Vector("EditorConfigGlob", "[{a,EditorConfigGlob}.cs] dotnet_diagnostic.NC1001.severity = none", StillError | Reported)
            .With(".editorconfig", "root = true\n[{a,EditorConfigGlob}.cs]\ndotnet_diagnostic.NC1001.severity = none\n"),
        Editor("EditorConfigGenerated", "generated_code = true", StillError),
        Editor("EditorConfigMode", "build_property.NoCustomizationMode = report", StillError),
        GlobalConfig("GlobalConfig", "dotnet_diagnostic.NC1001.severity = none", StillError | Reported),
        GlobalConfig("GlobalConfigAll", "dotnet_analyzer_diagnostic.severity = none", StillError | Reported),
        GlobalConfig("GlobalConfigGenerated", "generated_code = true", StillError),
        Ruleset("Ruleset", """<Rule Id="NC1001" Action="None" />""", "", StillError | Reported),
        Ruleset("RulesetHidden", """<Rule Id="NC1001" Action="Hidden" />""", "", StillError | Reported),
        Ruleset("RulesetAll", "", """<IncludeAll Action="None" />""", StillError),
        new("SuppressAssembly", "[assembly: SuppressMessage(\"a\", \"NC1001\")]", Reported) { Source = "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"NC1001\")]\n" + Violation },
        new("SuppressModule", "[module: UnconditionalSuppressMessage(\"a\", \"NC1001\")]", Reported) { Source = "[module: System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"a\", \"NC1001\")]\n" + Violation },
        new("SuppressModuleScope", "[assembly: SuppressMessage(…, Scope = \"module\")]", Reported) { Source = "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"NC1001\", Scope = \"module\")]\n" + Violation },
        new("SuppressNothing", "[assembly: SuppressMessage(\"a\", \"NC1001\", Scope = \"resource\")]", StillError | Reported) { Source = "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"NC1001\", Scope = \"resource\")]\n" + Violation },
        Shadowed("ShadowedType", "string category, string checkId", "\"a\", \"NC1001\""),
        Shadowed("ShadowedDefault", "string category, string checkId = \"NC1001\"", "\"a\""),
        Shadowed("ShadowedOtherNames", "string x, string y", "y: \"NC1001\", x: \"a\""),
        Shadowed("ShadowedObject", "object x, object y", "1, \"NC1001\""),
        new("ShadowedCaller", "class SuppressMessageAttribute(string a, [CallerMemberName] string id) : Attribute; [SuppressMessage(\"a\")] void NC1001()", Reported)
        {
            Source = Attribute("string category, [System.Runtime.CompilerServices.CallerMemberName] string checkId = \"\"")
                + "namespace {0} { class Mine { [System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\")] void NC1001() { } } [System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"NC1001\")] class Other : Juki.Closed { } }",
        },
        new("ConstantElsewhere", "[SuppressMessage(\"a\", Ids.Quiet)] // Aid.dll: public const string Quiet = \"NC1001\";", Reported)
        {
            Reference = CoreReference + """<Reference Include="../Aid/out/Aid.dll" />""",
            Source = "namespace {0} { [System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", Ids.Quiet)] class Mine : Juki.Closed { } }",
        },
        new Vector("AttributeInProjectFile", "<AssemblyAttribute Include=\"…SuppressMessageAttribute\">", Reported)
        {
            Project = """
                <ItemGroup><AssemblyAttribute Include="System.Diagnostics.CodeAnalysis.SuppressMessageAttribute"><_Parameter1>a</_Parameter1><_Parameter2>NC1001</_Parameter2></AssemblyAttribute></ItemGroup>
                """,
        },
        new("VbNoWarn", "vbproj: <NoWarn>NC1001</NoWarn>", Failed) { VisualBasic = true, Source = VisualBasicViolation, Project = Properties("<NoWarn>$(NoWarn);NC1001</NoWarn>") },
        new("VbWarningLevelNone", "vbproj: <_NoWarnings>true</_NoWarnings>", StillError) { VisualBasic = true, Source = VisualBasicViolation, Project = Properties("<_NoWarnings>true</_NoWarnings>") },
        new Vector("VbEditorConfig", "vbproj: dotnet_diagnostic.NC1001.severity = none", StillError | Reported) { VisualBasic = true, Source = VisualBasicViolation }
            .With(".editorconfig", "root = true\n[*.vb]\ndotnet_diagnostic.NC1001.severity = none\n"),
    ];

    private static Vector Property(string name, string properties, Outcome expected) => new(name, properties, expected) { Project = Properties(properties) };

    private static Vector Editor(string name, string line, Outcome expected) => new Vector(name, ".editorconfig: " + line, expected).With(".editorconfig", "root = true\n[*.cs]\n" + line + "\n");

    private static Vector GlobalConfig(string name, string line, Outcome expected) =>
        new Vector(name, ".globalconfig: " + line, expected).With(".globalconfig", "is_global = true\nglobal_level = 9999\n" + line + "\n");

    private static Vector Ruleset(string name, string rule, string all, Outcome expected) =>
        new Vector(name, ".ruleset: " + rule + all, expected) { Project = Properties("<CodeAnalysisRuleSet>off.ruleset</CodeAnalysisRuleSet>") }.With("off.ruleset",
            $"""<RuleSet Name="off" ToolsVersion="17.0">{all}<Rules AnalyzerId="NoCustomization.Analyzers" RuleNamespace="NoCustomization">{rule}</Rules></RuleSet>""");

    private static Vector Shadowed(string name, string parameters, string arguments) => new(name, "class SuppressMessageAttribute(" + parameters + ") : Attribute; [SuppressMessage(" + arguments + ")]", Reported)
    {
        Source = Attribute(parameters) + "namespace {0} { [System.Diagnostics.CodeAnalysis.SuppressMessage(" + arguments + ")] class Mine : Juki.Closed { } }",
    };

    private static string Attribute(string parameters) => "namespace System.Diagnostics.CodeAnalysis { class SuppressMessageAttribute : Attribute { public SuppressMessageAttribute(" + parameters + ") { } } }\n";
}
