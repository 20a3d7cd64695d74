using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.References;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Patching;

/// <summary>
/// What the calls of Harmony (<c>HarmonyLib</c>, <c>Harmony</c> of version 1) and MonoMod are pointed at. Recognized by full name, whatever assembly
/// brings them: they are often merged or renamed.
/// </summary>
internal sealed class PatchLibraries
{
    // What only asks, or has nothing to do with a member.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "GetDefaultValue", "ThrowMissingMemberException", "GetReturnedType", "GetUnderlyingType", "GetTypes", "ActualParameters", "MakeDeepCopy",
        "CombinedHashCode", "GetTypesFromAssembly", "RethrowException",
    };

    private readonly PatchContext _context;
    private readonly Reflection _reflection;
    private readonly TraverseChain _traverse;

    /// <summary>Reads the calls of one assembly.</summary>
    public PatchLibraries(PatchContext context)
    {
        _context = context;
        _reflection = new Reflection(context, this);
        _traverse = new TraverseChain(context, this);
        Members = new MemberLookup(context.Vendor.Types, context.Vendor.Hierarchy);
    }

    /// <summary>What values of reflection stand for.</summary>
    public Reflection Reflection => _reflection;

    /// <summary>Finds what member references mean.</summary>
    public MemberLookup Members { get; }

    /// <summary>What a call or creation is pointed at, or null where it is none of interest or its target is not known.</summary>
    public PatchTarget? TargetOf(CodeValue call, Callee callee)
    {
        var isHarmony = PatchContext.IsHarmony(callee.Namespace);
        // `base(…)` of a class that derives from one of the library points at what a creation of it would.
        if (callee.IsConstructor && Made(call, callee, isHarmony) is { } made)
            return made;
        if (call.Node.Is(ILOpCode.Newobj))
            return isHarmony && callee.TypeName == "Traverse" ? _traverse.TargetOf(call, callee) : null;
        if (!isHarmony)
            return callee.Name is "Add" or "Modify" && callee.TypeName == "HookEndpointManager" || callee.Name == "CreateDetour" ? Original(call, callee) : null;
        return callee.TypeName switch
        {
            "AccessTools" or "AccessToolsExtensions" or "FastAccess" => Accessed(call, callee),
            "Traverse" => _traverse.TargetOf(call, callee),
            "SymbolExtensions" => call.Node.Inputs.Length > 0 ? _reflection.MemberOf(call.Input(0)) : null,
            "HarmonyPatch" or "HarmonyDelegate" when callee.IsConstructor => Based(call, callee),
            "Harmony" or "HarmonyInstance" or "PatchProcessor" when callee.Name is "Patch" or "ReversePatch" or "CreateProcessor" or "CreateReversePatcher" => Original(call, callee),
            _ => null,
        };
    }

    private PatchTarget? Made(CodeValue call, Callee callee, bool isHarmony) => callee.TypeName switch
    {
        "Hook" or "ILHook" or "Detour" or "NativeDetour" or "NativeHook" when !isHarmony && callee.Shape.Parameters.Length > 0 =>
            call.Node.Inputs.Length >= callee.Shape.Parameters.Length ? _reflection.MemberOf(call.Input(call.Node.Inputs.Length - callee.Shape.Parameters.Length)) : null,
        "PatchProcessor" or "ReversePatcher" when isHarmony => Original(call, callee),
        _ => null,
    };

    // The method that is patched is the first one: the others take its place.
    private PatchTarget? Original(CodeValue call, Callee callee)
    {
        var first = callee.Shape.Parameters.Take(2).FirstOrDefault(p => IsMember(p) || p is { Kind: SignatureKind.Generic, Arguments: [var item] } && IsMember(item));
        return first is not null && Reflection.Argument(call, callee, p => ReferenceEquals(p, first)) is { } original ? _reflection.MemberOf(original) : null;
    }

    // A patch attribute of the vendor's own that says its target to the base: `base(typeof(Core), "Calculate")`.
    private PatchTarget? Based(CodeValue call, Callee callee)
    {
        ReflectedType? type = null;
        var texts = new List<string?>();
        foreach (var (parameter, argument) in Arguments(call, callee))
        {
            if (Is(parameter, "System.Type"))
                type ??= _reflection.TypeOf(argument);
            else if (IsText(parameter))
                texts.Add(KnownValues.Text(argument));
        }

        if (type is null && texts is [{ } name, _, ..])
            type = _context.FindType(name);
        return _context.Find(type, texts.Count == 0 ? null : texts[^1], MemberSort.Any, null);
    }

    private PatchTarget? Accessed(CodeValue call, Callee callee)
    {
        if (callee.Name.StartsWith("Is", StringComparison.Ordinal) || Harmless.Contains(callee.Name))
            return null;
        var given = new AccessArguments();
        foreach (var (parameter, argument) in Arguments(call, callee))
        {
            if (IsMember(parameter))
                return _reflection.MemberOf(argument);
            Take(ref given, parameter, argument, callee);
        }

        if (given.Type is null && !given.TakesType)
        {
            if (callee.MethodArguments.Length > 1 || callee.Name is "CreateInstance" or "CreateInstantiationHandler" && callee.MethodArguments.Length == 1)
                given.Type = _context.Reflect(new CodeType(_context.Vendor.Image, callee.MethodArguments[0]));
            else if (given.Text is { } text)
                (given.Type, given.Text) = Named(text, callee.Name);
        }

        if (given.Type is null)
            return null;
        var sort = SortOf(callee.Name, ref given.Text, given.SearchesStatic);
        // Without types a constructor is the one without parameters.
        return _context.Find(given.Type, given.Text, sort, sort == MemberSort.Constructor ? given.Parameters ?? [] : given.Parameters);
    }

    private void Take(ref AccessArguments given, SignatureType parameter, CodeValue argument, Callee callee)
    {
        if (Is(parameter, "System.Type"))
        {
            if (!given.TakesType)
                (given.TakesType, given.Type) = (true, _reflection.TypeOf(argument));
        }
        else if (IsText(parameter))
        {
            given.Text ??= KnownValues.Text(argument);
        }
        else if (parameter.Kind == SignatureKind.Vector && IsText(parameter.Element!))
        {
            if (KnownValues.Source(argument) is { Node: { OpCode: ILOpCode.Newarr, Elements: [var first, ..] } } array)
                given.Text ??= KnownValues.Text(new CodeValue(first, array.Code));
        }
        else if (parameter.Kind == SignatureKind.Vector && Is(parameter.Element!, "System.Type"))
        {
            // The first array is the parameters, the second the type arguments.
            if (!given.TakesParameters)
                (given.TakesParameters, given.Parameters) = (true, _reflection.TypesOf(argument));
        }
        else if (parameter is { Kind: SignatureKind.Primitive, Name: "System.Boolean" })
        {
            given.SearchesStatic |= callee.Name is "Constructor" or "DeclaredConstructor" && argument.Node.Is(ILOpCode.Ldc_i4) && argument.Node.Operand == 1;
        }
        else if (parameter is { Kind: SignatureKind.Primitive, Name: "System.Object" } && callee.MethodArguments.Length == 0)
        {
            given.Type ??= _context.Reflect(_context.Module.Types.Of(argument));
        }
    }

    private (ReflectedType? Type, string? Member) Named(string text, string method)
    {
        if (method == "TypeByName")
            return (_context.FindType(text), null);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (null, null) : (_context.FindType(text[..colon]), text[(colon + 1)..]);
    }

    private static MemberSort SortOf(string method, ref string? text, bool searchesStatic)
    {
        switch (method)
        {
            case "Constructor" or "DeclaredConstructor":
                return searchesStatic ? MemberSort.StaticConstructor : MemberSort.Constructor;
            case "Finalizer" or "DeclaredFinalizer":
                text = "Finalize";
                return MemberSort.Method;
            case "Inner":
                return MemberSort.NestedType;
        }

        return Has("Indexer") ? MemberSort.Indexer
            : Has("Property") ? MemberSort.Property
            : Has("Event") ? MemberSort.Event
            : Has("FieldGetter") || Has("FieldSetter") ? MemberSort.Any
            : Has("Field") ? MemberSort.Field
            : Has("Method") ? MemberSort.Method
            : MemberSort.Any;

        bool Has(string part) => method.Contains(part, StringComparison.Ordinal);
    }

    private static IEnumerable<(SignatureType Parameter, CodeValue Argument)> Arguments(CodeValue call, Callee callee)
    {
        var offset = call.Node.Inputs.Length - callee.Shape.Parameters.Length;
        for (var i = 0; i < callee.Shape.Parameters.Length && offset >= 0; i++)
            yield return (callee.Shape.Parameters[i], call.Input(i + offset));
    }

    private bool Is(SignatureType type, string fullName) => new CodeType(_context.Vendor.Image, type).Is(fullName);

    private static bool IsText(SignatureType type) => type is { Kind: SignatureKind.Primitive, Name: "System.String" };

    private bool IsMember(SignatureType type) => type.Kind == SignatureKind.Named && TypePath.Of(_context.Vendor.Metadata, type.Handle).FullName is
        "System.Reflection.MethodBase" or "System.Reflection.MethodInfo" or "System.Reflection.ConstructorInfo" or "System.Reflection.FieldInfo"
        or "System.Reflection.PropertyInfo" or "System.Reflection.MemberInfo" or "System.Reflection.EventInfo";

    private struct AccessArguments
    {
        public ReflectedType? Type;
        public string? Text;
        public IReadOnlyList<string>? Parameters;
        public bool TakesType;
        public bool TakesParameters;
        public bool SearchesStatic;
    }
}
