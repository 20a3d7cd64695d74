using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;

namespace NoCustomization.Analyzers.Patching;

/// <summary>
/// What the calls of Harmony (<c>HarmonyLib</c>, <c>Harmony</c> of version 1) and MonoMod are pointed at. Recognized by full name, whatever assembly
/// brings them: they are often merged or renamed.
/// </summary>
internal sealed class Libraries
{
    // What only asks, or has nothing to do with a member.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "GetDefaultValue", "ThrowMissingMemberException", "GetReturnedType", "GetUnderlyingType", "GetTypes", "ActualParameters", "MakeDeepCopy",
        "CombinedHashCode", "GetTypesFromAssembly", "RethrowException",
    };

    private readonly PatchContext _context;
    private readonly Reflected _reflected;
    private readonly TraverseChain _traverse;

    /// <summary>Reads calls in one compilation.</summary>
    public Libraries(PatchContext context)
    {
        _context = context;
        _reflected = new Reflected(context, this);
        _traverse = new TraverseChain(context, _reflected);
    }

    /// <summary>What expressions of reflection stand for.</summary>
    public Reflected Reflected => _reflected;

    /// <summary>Whether a type belongs to a patching library.</summary>
    public static bool Is(INamedTypeSymbol? type)
    {
        var space = type?.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            if (space is { Name: "RuntimeDetour" or "Core", ContainingNamespace: { Name: "MonoMod", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
            space = space.ContainingNamespace;
        }

        return IsHarmony(type);
    }

    /// <summary>Whether a type belongs to Harmony.</summary>
    public static bool IsHarmony(INamedTypeSymbol? type) =>
        type?.ContainingNamespace is { Name: "HarmonyLib" or "Harmony", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>What a call is pointed at, or null where it is none of interest or its target is not known.</summary>
    public PatchTarget? TargetOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        // `base(…)` of a class that derives from one of the library points at what a creation of it would.
        if (method.MethodKind == MethodKind.Constructor && Made(method.ContainingType, call.InOrder()) is { } made)
            return made;
        if (IsHarmony(method.ContainingType))
        {
            return method.ContainingType.Name switch
            {
                "AccessTools" or "AccessToolsExtensions" or "FastAccess" => Accessed(call),
                "Traverse" => _traverse.TargetOf(call),
                "SymbolExtensions" => _reflected.MemberOf(First(call.InOrder())),
                "HarmonyPatch" or "HarmonyDelegate" when method.MethodKind == MethodKind.Constructor => Based(call),
                "Harmony" or "HarmonyInstance" or "PatchProcessor" when method.Name is "Patch" or "ReversePatch" or "CreateProcessor" or "CreateReversePatcher" => Original(call.InOrder()),
                _ => null,
            };
        }

        return method.Name switch
        {
            "Add" or "Modify" when method.ContainingType.Name == "HookEndpointManager" => Original(call.InOrder()),
            "CreateDetour" => Original(call.InOrder()),
            _ => null,
        };
    }

    /// <inheritdoc cref="TargetOf(IInvocationOperation)"/>
    public PatchTarget? TargetOf(IObjectCreationOperation creation) => creation.Constructor?.ContainingType is not { } type ? null : type.Name switch
    {
        "Traverse" when IsHarmony(type) => _traverse.TargetOf(creation),
        _ => Made(type, creation.InOrder()),
    };

    private PatchTarget? Made(INamedTypeSymbol type, IReadOnlyList<IArgumentOperation> arguments) => type.Name switch
    {
        "Hook" or "ILHook" or "Detour" or "NativeDetour" or "NativeHook" when !IsHarmony(type) => _reflected.MemberOf(First(arguments)),
        "PatchProcessor" or "ReversePatcher" when IsHarmony(type) => Original(arguments),
        _ => null,
    };

    // The method that is patched is the first one: the others take its place.
    private PatchTarget? Original(IReadOnlyList<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Ordinal: < 2 } parameter && (IsMember(parameter.Type) || parameter.Type is INamedTypeSymbol { TypeArguments: [var item] } && IsMember(item)))
                return _reflected.MemberOf(argument.Value);
        }

        return null;
    }

    // A patch attribute of the vendor's own that says its target to the base: `base(typeof(Core), "Calculate")`.
    private PatchTarget? Based(IInvocationOperation call)
    {
        ITypeSymbol? type = null;
        var texts = new List<string?>();
        foreach (var argument in call.InOrder())
        {
            if (argument.Parameter is not { } parameter)
                continue;
            if (IsType(parameter.Type))
                type ??= _reflected.TypeOf(argument.Value);
            else if (parameter.Type.SpecialType == SpecialType.System_String)
                texts.Add(KnownText.Of(argument.Value));
        }

        if (type is null && texts.Count > 1 && texts[0] is { } name)
            type = _context.FindType(name);
        return _reflected.Find(type, texts.Count == 0 ? null : texts[texts.Count - 1], MemberSort.Any, null);
    }

    private PatchTarget? Accessed(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name.StartsWith("Is", StringComparison.Ordinal) || Harmless.Contains(method.Name))
            return null;
        ITypeSymbol? type = null;
        string? text = null;
        IReadOnlyList<string>? parameters = null;
        var takesType = false;
        var searchStatic = false;
        foreach (var argument in call.InOrder())
        {
            if (argument.Parameter is not { } parameter)
                continue;
            if (IsMember(parameter.Type))
                return _reflected.MemberOf(argument.Value);
            if (IsType(parameter.Type) && !takesType)
                (takesType, type) = (true, _reflected.TypeOf(argument.Value));
            else if (parameter.Type.SpecialType == SpecialType.System_String)
                text ??= KnownText.Of(argument.Value);
            else if (parameter.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } && Known.Plain(argument.Value) is IArrayCreationOperation { Initializer.ElementValues: [var first, ..] })
                text ??= KnownText.Of(first);
            else if (parameter.Type is IArrayTypeSymbol { ElementType: var element } && IsType(element) && parameter.Name != "generics")
                parameters ??= _reflected.TypesOf(argument.Value);
            else if (parameter.Name == "searchForStatic")
                searchStatic = argument.Value.ConstantValue is { HasValue: true, Value: true };
            else if (parameter is { Name: "instance", Type.SpecialType: SpecialType.System_Object } && method.TypeArguments.IsEmpty)
                type ??= Known.StaticType(argument.Value);
        }

        if (type is null && !takesType)
        {
            if (method.TypeArguments.Length > 1 || method.Name is "CreateInstance" or "CreateInstantiationHandler" && method.TypeArguments.Length == 1)
                type = method.TypeArguments[0];
            else if (text is not null)
                (type, text) = Named(text, method.Name);
        }

        if (type is null)
            return null;
        var sort = SortOf(method.Name, ref text, searchStatic);
        // Without types a constructor is the one without parameters.
        return _reflected.Find(type, text, sort, sort == MemberSort.Constructor ? parameters ?? [] : parameters);
    }

    private (ITypeSymbol? Type, string? Member) Named(string text, string method)
    {
        if (method == "TypeByName")
            return (_context.FindType(text), null);
        var colon = text.IndexOf(':');
        return colon < 0 ? (null, null) : (_context.FindType(text.Substring(0, colon)), text.Substring(colon + 1));
    }

    private static MemberSort SortOf(string method, ref string? text, bool searchStatic)
    {
        switch (method)
        {
            case "Constructor" or "DeclaredConstructor":
                return searchStatic ? MemberSort.StaticConstructor : MemberSort.Constructor;
            case "Finalizer" or "DeclaredFinalizer":
                text = "Finalize";
                return MemberSort.Method;
            case "Inner":
                return MemberSort.NestedType;
        }

        return Has(method, "Indexer") ? MemberSort.Indexer
            : Has(method, "Property") ? MemberSort.Property
            : Has(method, "Event") ? MemberSort.Event
            : Has(method, "FieldGetter") || Has(method, "FieldSetter") ? MemberSort.Any
            : Has(method, "Field") ? MemberSort.Field
            : Has(method, "Method") ? MemberSort.Method
            : MemberSort.Any;
    }

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static IOperation? First(IReadOnlyList<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == 0)
                return argument.Value;
        }

        return null;
    }

    private static bool IsType(ITypeSymbol type) => type is { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsMember(ITypeSymbol type) =>
        type is { Name: "MethodBase" or "MethodInfo" or "ConstructorInfo" or "FieldInfo" or "PropertyInfo" or "MemberInfo" or "EventInfo", ContainingNamespace: { Name: "Reflection", ContainingNamespace.Name: "System" } };
}
