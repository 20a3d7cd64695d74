using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.CodeFixes;

/// <summary><c>Type.InvokeMember</c>, whose flags say what it looks up and does.</summary>
internal static class InvokedMember
{
    private const int InvokeMethod = 0x100;
    private const int GetField = 0x400;
    private const int SetField = 0x800;
    private const int GetProperty = 0x1000;
    private const int SetProperty = 0x2000;

    /// <summary>Whether a method is this one, in its short form: the longer ones convert and name arguments.</summary>
    public static bool Is(IMethodSymbol method) => method is { Name: "InvokeMember", ContainingType.Name: "Type", Parameters.Length: 5 };

    /// <summary>What a call does, as <c>Invoke</c>, <c>GetValue</c> or <c>SetValue</c>; null where it is no such call, or its flags say more than one or are not known.</summary>
    public static string? ActionOf(IInvocationOperation call) => FlagOf(call) switch
    {
        InvokeMethod => "Invoke",
        GetField or GetProperty => "GetValue",
        SetField or SetProperty => "SetValue",
        _ => null,
    };

    /// <summary>What a call looks up.</summary>
    public static SymbolKind KindOf(IInvocationOperation call) => FlagOf(call) switch
    {
        InvokeMethod => SymbolKind.Method,
        GetProperty or SetProperty => SymbolKind.Property,
        _ => SymbolKind.Field,
    };

    private static int FlagOf(IInvocationOperation call) =>
        Is(call.TargetMethod) && call.Arguments.FirstOrDefault(static a => a.Parameter?.Name == "invokeAttr")?.Value.ConstantValue is { HasValue: true, Value: int flags }
            ? flags & (InvokeMethod | GetField | SetField | GetProperty | SetProperty)
            : 0;
}
