using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using System.Threading;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Patching;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.References;

/// <summary>NC2002: static methods without a body that the runtime binds to a hidden member of a core.</summary>
internal sealed class AccessorJudge(PatchContext context)
{
    private readonly VendorAssembly _vendor = context.Vendor;
    private readonly MetadataReader _metadata = context.Vendor.Metadata;

    /// <summary>Judges an assembly; one that does not know the attribute costs a look at its types.</summary>
    public static void Judge(PatchContext context, CancellationToken cancellationToken)
    {
        if (!AttributeNames.AnyType(context.Vendor.Metadata, UnsafeAccessors.Accessor))
            return;
        var judge = new AccessorJudge(context);
        foreach (var handle in context.Vendor.Metadata.MethodDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            judge.Judge(handle);
        }
    }

    private void Judge(MethodDefinitionHandle handle)
    {
        var method = _metadata.GetMethodDefinition(handle);
        if ((method.Attributes & MethodAttributes.Static) == 0 || method.RelativeVirtualAddress != 0)
            return;
        foreach (var row in method.GetCustomAttributes())
        {
            var attribute = _metadata.GetCustomAttribute(row);
            if (AttributeNames.Is(_metadata, attribute, UnsafeAccessors.Accessor) && TargetOf(method, AttributeBlob.Read(_metadata, attribute)) is { } target)
                _vendor.Findings.Declare(Usage.Of(UsageKind.DeclareAccessor, target), handle);
        }
    }

    private CoreSymbol? TargetOf(MethodDefinition method, AttributeValue attribute)
    {
        if (attribute.Fixed is not [{ } number] || number is not (int or byte or short or long))
            return null;
        var kind = Convert.ToInt32(number, System.Globalization.CultureInfo.InvariantCulture);
        var name = _metadata.GetString(method.Name);
        foreach (var (key, value) in attribute.Named)
        {
            if (key == UnsafeAccessors.NameProperty && value is string given)
                name = given;
        }

        var shape = SignatureParser.Method(_metadata, method.Signature);
        var hidden = HiddenTypes(method);
        var isMade = UnsafeAccessors.IsMadeBy(kind);
        if (UnsafeAccessors.QueryOf(kind, name, HidesParameter(hidden) ? null : NamesOf(shape.Parameters)) is not { } query)
            return null;
        var type = hidden.TryGetValue(isMade ? 0 : 1, out var named) ? named : isMade ? Reflect(shape.Return) : shape.Parameters is [var first, ..] ? Reflect(first) : null;
        if (type is { Core: { } core })
            return context.Find(type, query)?.Core ?? core;
        foreach (var other in hidden.Values)
        {
            if (other.Core is { } mentioned)
                return mentioned;
        }

        return null;
    }

    // By sequence number: 0 is the return value.
    private SortedList<int, ReflectedType> HiddenTypes(MethodDefinition method)
    {
        var types = new SortedList<int, ReflectedType>();
        foreach (var handle in method.GetParameters())
        {
            var parameter = _metadata.GetParameter(handle);
            foreach (var row in parameter.GetCustomAttributes())
            {
                var attribute = _metadata.GetCustomAttribute(row);
                if (AttributeNames.Is(_metadata, attribute, UnsafeAccessors.AccessorType)
                    && AttributeBlob.Read(_metadata, attribute).Fixed is [string text] && UnsafeAccessors.TypeIn(text) is { } name && context.FindType(name) is { } type)
                {
                    types.TryAdd(parameter.SequenceNumber, type);
                }
            }
        }

        return types;
    }

    private static bool HidesParameter(SortedList<int, ReflectedType> hidden) => hidden.Count > 0 && hidden.Keys[hidden.Count - 1] > 0;

    private ReflectedType? Reflect(SignatureType type)
    {
        while (type.Kind == SignatureKind.ByReference)
            type = type.Element!;
        return context.Reflect(new CodeType(_vendor.Image, type));
    }

    private List<string> NamesOf(SignatureType[] parameters)
    {
        var names = new List<string>();
        foreach (var parameter in parameters)
            names.Add(TypeNames.Of(_metadata, parameter, []).TrimEnd('&'));
        return names;
    }
}
