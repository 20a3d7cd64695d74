using System.Collections.Generic;
using static NoCustomization.Package.Tests.Replay.Outcome;

namespace NoCustomization.Package.Tests.Replay;

/// <summary>What C# source can try.</summary>
internal static class CSharpVectors
{
    private const string Using = "using System.Diagnostics.CodeAnalysis;\n";

    public static IEnumerable<Vector> All =>
    [
        Above("PragmaById", "#pragma warning disable NC1001", StillError | Reported),
        Above("PragmaBare", "#pragma warning disable", StillError | Reported),
        Above("PragmaAmongOthers", "#pragma warning disable 1591, NC1001, CA1822", StillError | Reported),
        Above("PragmaLowerCase", "#pragma warning disable nc1001", StillError | Reported),
        Above("PragmaEscaped", @"#pragma warning disable \u004EC1001", StillError | Reported),
        Above("PragmaSpaced", "  #  pragma\twarning   disable  NC1001 // why not", StillError | Reported),
        Above("PragmaAimedAtItself", "#pragma warning disable NC9001, NC1001", StillError | Reported),
        Above("PragmaRestored", "#pragma warning disable NC1001\n#pragma warning restore NC1001", StillError | Reported),
        Above("PragmaNoSuchNumber", "#pragma warning disable 1001", StillError),
        Above("PragmaNullable", "#nullable disable warnings", StillError),
        Above("PragmaConditional", "#if NET10_0_OR_GREATER\n#pragma warning disable NC1001\n#endif", StillError | Reported),
        Inside("PragmaInside", "class A { }\n#pragma warning disable NC1001\n", StillError | Reported),

        Above("LineHidden", "#line hidden", StillError),
        Above("LineElsewhere", "#line 1 \"tests/Approved.g.cs\"", StillError),
        Above("LineSpan", "#line (1, 1) - (1, 5) 1 \"obj/Approved.g.cs\"", StillError),

        On("SuppressType", "[SuppressMessage(\"a\", \"NC1001\")]", Reported),
        On("SuppressUnconditional", "[UnconditionalSuppressMessage(\"a\", \"NC1001\")]", Reported),
        On("SuppressTitle", "[SuppressMessage(\"a\", \"NC1001:Derive\")]", Reported),
        On("SuppressSpaced", "[SuppressMessage(\"a\", \" NC1001 \")]", StillError | Reported),
        On("SuppressLowerCase", "[SuppressMessage(\"a\", \"nc1001\")]", StillError | Reported),
        On("SuppressWildcard", "[SuppressMessage(\"a\", \"*\")]", StillError),
        On("SuppressCategoryOnly", "[SuppressMessage(\"NoCustomization.TypeExtension\", \"\")]", StillError),
        On("SuppressNamedArguments", "[SuppressMessage(checkId: \"NC1001\", category: \"a\")]", Reported),
        On("SuppressEscapedName", @"[Suppress\u004Dessage(""a"", ""NC1001"")]", Reported),
        On("SuppressVerbatimName", "[@SuppressMessageAttribute(\"a\", \"NC1001\")]", Reported),
        On("SuppressFullName", "[global::System.Diagnostics.CodeAnalysis.SuppressMessageAttribute(\"a\", \"NC1001\")]", Reported),
        On("SuppressEscapedId", @"[SuppressMessage(""a"", ""\u004E\x00431001"")]", Reported),
        On("SuppressRawId", "[SuppressMessage(\"a\", \"\"\"NC1001\"\"\")]", Reported),
        On("SuppressConcatenated", "[SuppressMessage(\"a\", \"NC\" + \"1001\")]", Reported),
        On("SuppressItself", "[SuppressMessage(\"a\", \"NC1001\")] [SuppressMessage(\"a\", \"NC9001\")]", Reported),
        Inside("SuppressConstant", "static class C { public const string Id = N + \"1001\"; const string N = \"NC\"; }\n[SuppressMessage(\"a\", C.Id)] ", Reported),
        Inside("SuppressInterpolated", "static class C { public const string Id = $\"{N}1001\"; const string N = \"NC\"; }\n[SuppressMessage(\"a\", C.Id)] ", Reported),
        Inside("SuppressNameOf", "class NC1001 { }\n[SuppressMessage(\"a\", nameof(NC1001))] ", Reported),
        Inside("SuppressConditionalConstant", "static class C { public const string Id = true ? \"NC1001\" : \"\"; }\n[SuppressMessage(\"a\", C.Id)] ", Reported),
        File("SuppressContainingType", Using + "namespace {0} { [SuppressMessage(\"a\", \"NC1001\")] class Outer { class Mine : Juki.Closed { } } }", "[SuppressMessage(…)] class Outer { class Mine … }", Reported),
        File("SuppressAlias", "using Quiet = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;\nnamespace {0} { [Quiet(\"a\", \"NC1001\")] class Mine : Juki.Closed { } }", "using Quiet = SuppressMessageAttribute;", Reported),
        File("SuppressAliasedNamespace", "using D = System.Diagnostics;\nnamespace {0} { using C = System.Diagnostics.CodeAnalysis; [C::SuppressMessage(\"a\", \"NC1001\")] class Mine : Juki.Closed { } }", "[C::SuppressMessage(…)]", Reported),
        File("SuppressGlobalAlias", "namespace {0} { [Hushed(\"a\", \"NC1001\")] class Mine : Juki.Closed { } }", "global using Hushed = SuppressMessageAttribute;", Reported),
        Global("GlobalType", "Scope = \"type\", Target = \"~T:{0}.Mine\"", Reported),
        Global("GlobalTypeOldStyle", "Scope = \"type\", Target = \"{0}.Mine\"", Reported),
        Global("GlobalNamespace", "Scope = \"namespace\", Target = \"~N:{0}\"", StillError | Reported),
        Global("GlobalNamespaceAndDescendants", "Scope = \"namespaceanddescendants\", Target = \"~N:{0}\"", Reported),
        Global("GlobalMember", "Scope = \"member\", Target = \"~T:{0}.Mine\"", Reported),

        Above("GeneratedHeader", "// <auto-generated/>", StillError),
        Above("GeneratedHeaderOld", "//------\n// <autogenerated>\n//------", StillError),
        Above("GeneratedBlanket", "// <auto-generated/>\n#pragma warning disable", StillError | Reported),
        On("GeneratedCodeAttribute", "[System.CodeDom.Compiler.GeneratedCode(\"a\", \"1\")]", StillError),
        On("CompilerGeneratedAttribute", "[System.Runtime.CompilerServices.CompilerGenerated]", StillError),
        On("ExcludeFromCoverage", "[ExcludeFromCodeCoverage, System.Diagnostics.DebuggerNonUserCode]", StillError),
        On("Obsolete", "[System.Obsolete]", StillError),
        File("Conditional", "namespace {0} {\n#if !ANALYSIS && !DESIGNTIME\nclass Mine : Juki.Closed { }\n#endif\n}", "#if !ANALYSIS", StillError),
        File("FileLocal", "namespace {0} { file class Mine : Juki.Closed { } }", "file class Mine", StillError),
    ];

    // Everything of a shared project that a second file of it says.
    public static IEnumerable<(string Name, string Text)> SharedFiles => [("Shared.cs", "global using Hushed = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;")];

    private static Vector Above(string name, string lines, Outcome expected) => File(name, lines + "\n" + Sources.Violation, lines, expected);

    private static Vector On(string name, string attribute, Outcome expected) => File(name, Using + "namespace {0} { " + attribute + " class Mine : Juki.Closed { } }", attribute, expected);

    private static Vector Inside(string name, string lines, Outcome expected) => File(name, Using + "namespace {0} {\n" + lines + "class Mine : Juki.Closed { }\n}", lines, expected);

    private static Vector Global(string name, string arguments, Outcome expected) =>
        File(name, Using + "[assembly: SuppressMessage(\"a\", \"NC1001\", " + arguments + ")]\n" + Sources.Violation, "[assembly: SuppressMessage(…, " + arguments + ")]", expected);

    private static Vector File(string name, string source, string tried, Outcome expected) => new(name, tried, expected) { Source = source, Shares = true };
}
