using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.References;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Declared;

/// <summary>
/// The core methods whose place an interceptor can have taken: those with its signature that the vendor can call. A signature without a core type may be anybody's, and one that a method of the
/// vendor's own has too may be that method's: about these nothing is said.
/// </summary>
internal sealed class InterceptedMethods(VendorAssembly vendor)
{
    private readonly MetadataReader _metadata = vendor.Metadata;
    private HashSet<string>? _own;

    /// <summary>The core method that an interceptor stands for; the core type where several could be meant; null where it may as well stand for another's.</summary>
    public CoreSymbol? TargetOf(MethodDefinitionHandle interceptor)
    {
        var method = _metadata.GetMethodDefinition(interceptor);
        if ((method.Attributes & MethodAttributes.Static) == 0)
            return null;
        var shape = SignatureParser.Method(_metadata, method.Signature);
        if (!NamesCoreType(shape) || (_own ??= OwnSignatures()).Contains(TextOf(method, shape)))
            return null;
        var name = _metadata.GetString(method.Name);
        if (shape.Parameters is [var first, ..] && IsExtension(_metadata, method) && DefinitionOf(first) is { IsNil: false } receiver && vendor.Cores.PackageOf(vendor.Image, receiver) is not null)
            return OfReceiver(receiver, shape, name);
        return Choose(Statics(shape), name, fallback: null);
    }

    private CoreSymbol? OfReceiver(EntityHandle receiver, MethodShape shape, string name)
    {
        var type = vendor.Cores.TypeOf(vendor.Image, receiver);
        if (vendor.Types.Open(vendor.Types.Resolve(vendor.Image, receiver), []) is not { } core)
            return type;
        var wanted = ParametersOf(_metadata, shape, from: 1);
        var found = new List<Candidate>();
        foreach (var handle in core.Definition.GetMethods())
        {
            var method = core.Image.Metadata.GetMethodDefinition(handle);
            if ((method.Attributes & (MethodAttributes.Static | MethodAttributes.SpecialName)) == 0
                && Fits(core.Image.Metadata, SignatureParser.Method(core.Image.Metadata, method.Signature), 0, wanted))
            {
                found.Add(new Candidate(core.Image, core.Handle, handle));
            }
        }

        // A method of the type comes before one that extends it, unless the name says otherwise: a result that is open fits many.
        if (found.Count > 0 && Named(found, name) is { } own)
            return SymbolOf(own);
        var extensions = Statics(shape);
        if (found.Count == 0)
            return Choose(extensions, name, type);
        return Named(extensions, name) is { } extension ? SymbolOf(extension) : found.Count == 1 ? SymbolOf(found[0]) : type;
    }

    private List<Candidate> Statics(MethodShape shape)
    {
        var wanted = ParametersOf(_metadata, shape, from: 0);
        var found = new List<Candidate>();
        foreach (var package in vendor.SeenCores)
        {
            foreach (var claim in package.Assemblies)
            {
                if (vendor.Types.Universe.Find(claim.Name, vendor.Image.Assembly) is not { } assembly || vendor.Types.Universe.Open(assembly) is not { } image)
                    continue;
                foreach (var handle in image.Metadata.MethodDefinitions)
                {
                    var method = image.Metadata.GetMethodDefinition(handle);
                    if ((method.Attributes & (MethodAttributes.Static | MethodAttributes.SpecialName)) == MethodAttributes.Static
                        && !Visibility.IsInvisible(image.Metadata, handle)
                        && SignatureParser.ParameterCount(image.Metadata, method.Signature) == shape.Parameters.Length
                        && Fits(image.Metadata, SignatureParser.Method(image.Metadata, method.Signature), 0, wanted)
                        && vendor.Cores.Of(image, method.GetDeclaringType()) is { } type && !Visibility.IsInvisibleType(type))
                    {
                        found.Add(new Candidate(image, method.GetDeclaringType(), handle));
                    }
                }
            }
        }

        return found;
    }

    // Of several, the one whose name the interceptor's has or holds: generators number the name, or put something before it.
    private CoreSymbol? Choose(List<Candidate> found, string name, CoreSymbol? fallback)
    {
        if (found.Count == 1)
            return SymbolOf(found[0]);
        return Named(found, name) is { } named ? SymbolOf(named) : fallback ?? (found.Count > 0 ? vendor.Cores.Of(found[0].Image, found[0].Type) : null);
    }

    private static Candidate? Named(List<Candidate> found, string name)
    {
        Candidate? best = null;
        var length = 0;
        foreach (var candidate in found)
        {
            var own = candidate.Image.Metadata.GetString(candidate.Image.Metadata.GetMethodDefinition(candidate.Method).Name);
            if (!name.Contains(own, StringComparison.Ordinal) || own.Length < length)
                continue;
            best = own.Length == length ? null : candidate;
            length = own.Length;
        }

        return best;
    }

    private CoreSymbol? SymbolOf(Candidate candidate) => vendor.Cores.Of(candidate.Image, candidate.Type, candidate.Method);

    private bool NamesCoreType(MethodShape shape)
    {
        if (IsCore(shape.Return))
            return true;
        foreach (var parameter in shape.Parameters)
        {
            if (IsCore(parameter))
                return true;
        }

        return false;
    }

    private bool IsCore(SignatureType type) => DefinitionOf(type) is { IsNil: false } definition && vendor.Cores.PackageOf(vendor.Image, definition) is not null;

    // A core type alone tells whose method it is; a list of them may be anybody's, as the queries of an object mapper are.
    private static EntityHandle DefinitionOf(SignatureType type)
    {
        while (type.Kind == SignatureKind.ByReference)
            type = type.Element!;
        return type.Kind is SignatureKind.Named or SignatureKind.Generic ? type.Handle : default;
    }

    // The result first. Type parameters fit anything: the interceptor of a generic method may be constructed.
    private static string[] ParametersOf(MetadataReader metadata, MethodShape shape, int from)
    {
        var names = new string[shape.Parameters.Length - from + 1];
        names[0] = NameOf(metadata, shape.Return);
        for (var i = from; i < shape.Parameters.Length; i++)
            names[i - from + 1] = NameOf(metadata, shape.Parameters[i]);
        return names;
    }

    private static bool Fits(MetadataReader metadata, MethodShape shape, int from, string[] wanted)
    {
        if (shape.Parameters.Length - from + 1 != wanted.Length)
            return false;
        var names = ParametersOf(metadata, shape, from);
        for (var i = 0; i < names.Length; i++)
        {
            if (!Fits(names[i], wanted[i]))
                return false;
        }

        return true;
    }

    // As far as neither says what is put into it.
    private static bool Fits(string name, string wanted)
    {
        var open = Math.Min((uint)name.IndexOf('!'), (uint)wanted.IndexOf('!'));
        return open == uint.MaxValue ? name == wanted : string.CompareOrdinal(name, 0, wanted, 0, (int)open) == 0;
    }

    private static string NameOf(MetadataReader metadata, SignatureType type) => TypeNames.Of(metadata, type, []);

    // An extension method takes the place of what is called on its first parameter, any other that of a static method.
    private string TextOf(MethodDefinition method, MethodShape shape) => (IsExtension(_metadata, method) ? "this " : "") + string.Join('|', ParametersOf(_metadata, shape, 0));

    // Those of static methods: what is no interceptor itself may be what is intercepted.
    private HashSet<string> OwnSignatures()
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var handle in _metadata.MethodDefinitions)
        {
            var method = _metadata.GetMethodDefinition(handle);
            if ((method.Attributes & (MethodAttributes.Static | MethodAttributes.SpecialName)) == MethodAttributes.Static && !GeneratedNames.IsUnspeakableMethod(_metadata.GetString(method.Name)) && !IsInterceptor(method))
                own.Add(TextOf(method, SignatureParser.Method(_metadata, method.Signature)));
        }

        return own;
    }

    private bool IsInterceptor(MethodDefinition method)
    {
        foreach (var handle in method.GetCustomAttributes())
        {
            if (InterceptorJudge.IsAttribute(_metadata, AttributeNames.TypeOf(_metadata, _metadata.GetCustomAttribute(handle))))
                return true;
        }

        return false;
    }

    private static bool IsExtension(MetadataReader metadata, MethodDefinition method) =>
        AttributeNames.Any(metadata, method.GetCustomAttributes(), "System.Runtime.CompilerServices", "ExtensionAttribute");

    private readonly record struct Candidate(AssemblyImage Image, TypeDefinitionHandle Type, MethodDefinitionHandle Method);
}
