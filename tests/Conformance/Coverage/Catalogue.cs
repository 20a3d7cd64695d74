using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Conformance.Coverage;

/// <summary>Every row that must be covered: how vendors extend a core and reach into it, and what must stay silent.</summary>
internal static class Catalogue
{
    private static readonly string[] s_typePositions =
    [
        "field", "property", "parameter", "return", "Task<core> return", "nested generic Func<core,int>", "primary-ctor parameter", "delegate declaration", "event of core delegate",
        "operator parameter", "local explicit", "local var", "lambda param explicit", "local function param", "array declaration", "generic arg local", "generic arg creation",
        "static of generic over core", "tuple", "nullable struct", "pointer", "sizeof", "typeof", "typeof open generic", "nameof(type)", "default(T)", "cast", "as", "is", "is declaration",
        "switch expression type", "switch statement case", "property pattern", "catch", "throw new", "attribute", "attribute typeof arg", "generic attribute arg", "generic method arg explicit",
        "generic method arg inferred", "constraint type", "constraint method", "delegate local", "function pointer", "using alias only", "alias of generic over core", "using namespace only",
        "global:: qualified", "cref", "inheritdoc cref", "C# 14 extension block receiver", "collection expression element",
    ];

    private static readonly string[] s_controls =
    [
        "own component uses its own markers", "namespace that begins alike", "namespace in another letter case", "types that cannot be resolved", "marker attributes missing or copied",
        "open and unbound generics", "what the compiler synthesizes", "static and sealed targets", "partial class without a base in this part", "Visual Basic and F#", "top-level statements",
        "code that does not compile", "one assembly referenced under an alias", "two versions of a core", "friend and family assemblies", "test projects", "generated code",
        "one violation in two target frameworks",
    ];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<string> Rows { get; } =
    [
        .. Numbered('H', 22), .. Numbered('O', 14), .. Numbered('C', 9), .. Numbered('M', 17), .. s_typePositions.Select(p => "B5 " + p), .. Numbered('X', 10), .. s_controls.Select(c => "B12 " + c),
    ];

    private static IEnumerable<string> Numbered(char letter, int count) => Enumerable.Range(1, count).Select(n => $"{letter}{n:00}");
}
