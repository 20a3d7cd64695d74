using System;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Threading;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Sites;
using NoCustomization.Verification.Types;

namespace NoCustomization.Verification.References;

/// <summary>The restricted types that declarations name (NC2003, NC2004): one for each name its author wrote, none for what the compiler added.</summary>
internal sealed class SignatureReferences(VendorAssembly vendor, NameJudge names)
{
    private readonly AssemblyImage _image = vendor.Image;
    private readonly MetadataReader _metadata = vendor.Metadata;
    private readonly InterfaceJudge _interfaces = new(vendor);

    /// <summary>Judges all declarations.</summary>
    public void Judge(CancellationToken cancellationToken)
    {
        foreach (var handle in _metadata.TypeDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var type = _metadata.GetTypeDefinition(handle);
            var name = _metadata.GetString(type.Name);
            if (GeneratedNames.IsUnspeakableType(name))
                continue;
            if (GeneratedNames.HasLine(name))
            {
                // Of what F# makes, an object expression alone says what it derives from; its members repeat the contract's.
                if (!IsFunctionOrStateMachine(type))
                    JudgeBases(handle, type);
                continue;
            }

            JudgeBases(handle, type);
            JudgeConstraints(type.GetGenericParameters(), OuterParameters(type), handle);
            if (TypeKinds.Of(_metadata, handle) == NoCustomization.Policy.Cores.CoreSymbolKind.Delegate)
                JudgeDelegate(handle);
            else
                JudgeMembers(handle, type);
        }
    }

    private void JudgeBases(TypeDefinitionHandle handle, in TypeDefinition type)
    {
        Report(names.In(type.BaseType), handle);
        foreach (var implementation in type.GetInterfaceImplementations())
        {
            var listed = _metadata.GetInterfaceImplementation(implementation).Interface;
            if (names.In(listed) is { Length: > 0 } found && _interfaces.IsWritten(handle, listed))
                Report(found, handle);
        }
    }

    // A nested type repeats the parameters of those that contain it.
    private int OuterParameters(in TypeDefinition type) =>
        type.Attributes.IsNested() ? _metadata.GetTypeDefinition(type.GetDeclaringType()).GetGenericParameters().Count : 0;

    private void JudgeConstraints(GenericParameterHandleCollection parameters, int from, EntityHandle declaration)
    {
        for (var i = from; i < parameters.Count; i++)
        {
            foreach (var constraint in _metadata.GetGenericParameter(parameters[i]).GetConstraints())
                Report(names.In(_metadata.GetGenericParameterConstraint(constraint).Type), declaration);
        }
    }

    private void JudgeDelegate(TypeDefinitionHandle handle)
    {
        foreach (var member in _metadata.GetTypeDefinition(handle).GetMethods())
        {
            var method = _metadata.GetMethodDefinition(member);
            if (!_metadata.StringComparer.Equals(method.Name, "Invoke"))
                continue;
            var shape = SignatureParser.Method(_metadata, method.Signature);
            Report(names.In(shape.Return), HomeOf(handle));
            Report(names.In(shape.Parameters), HomeOf(handle));
        }
    }

    // Visual Basic makes a delegate for `Event E(r As R)`, and keeps its handlers in a field EEvent.
    private EntityHandle HomeOf(TypeDefinitionHandle handle)
    {
        const string Suffix = "EventHandler";
        var type = _metadata.GetTypeDefinition(handle);
        var name = _metadata.GetString(type.Name);
        if (!type.Attributes.IsNested() || name.Length <= Suffix.Length || !name.EndsWith(Suffix, StringComparison.Ordinal))
            return handle;
        var outer = _metadata.GetTypeDefinition(type.GetDeclaringType());
        foreach (var candidate in outer.GetEvents())
        {
            var @event = _metadata.GetEventDefinition(candidate);
            if (@event.Type == handle && _metadata.StringComparer.Equals(@event.Name, name[..^Suffix.Length]) && HasField(outer, name[..^"Handler".Length]))
                return candidate;
        }

        return handle;
    }

    private bool HasField(in TypeDefinition type, string name)
    {
        foreach (var field in type.GetFields())
        {
            if (_metadata.StringComparer.Equals(_metadata.GetFieldDefinition(field).Name, name))
                return true;
        }

        return false;
    }

    private void JudgeMembers(TypeDefinitionHandle handle, in TypeDefinition type)
    {
        FieldDefinitionHandle previousField = default;
        foreach (var field in type.GetFields())
        {
            var definition = _metadata.GetFieldDefinition(field);
            if (names.MayMention(definition.Signature) && !IsUnspeakable(definition.Name) && BackingFields.HomeOf(_image, field) == field
                && !SharedDeclarations.Continues(vendor, previousField, field))
            {
                Report(names.In(SignatureParser.Field(_metadata, definition.Signature)), field);
            }

            previousField = field;
        }

        foreach (var property in _image.PropertiesOf(handle))
            JudgeProperty(handle, property);
        EventDefinitionHandle previousEvent = default;
        foreach (var @event in _image.EventsOf(handle))
        {
            if (vendor.IsVisualBasic || !SharedDeclarations.Continues(_metadata, previousEvent, @event))
                Report(names.In(_metadata.GetEventDefinition(@event).Type), @event);
            previousEvent = @event;
        }

        var accessors = _image.AccessorsOf(handle);
        var blocks = ExtensionBlocks.Of(_metadata, type);
        foreach (var marker in blocks?.Markers ?? [])
            JudgeBlock(marker, handle);
        foreach (var member in type.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(member);
            if (MayName(method) && !accessors.ContainsKey(member) && !IsUnspeakable(method.Name) && !IsSynthesized(handle, method))
                JudgeMethod(member, method, blocks);
        }
    }

    // What neither mentions a restricted type nor has constraints names nothing.
    private bool MayName(in MethodDefinition method) => names.MayMention(method.Signature) || method.GetGenericParameters().Count > 0;

    private void JudgeMethod(MethodDefinitionHandle handle, in MethodDefinition method, ExtensionBlocks? blocks)
    {
        var shape = SignatureParser.Method(_metadata, method.Signature);
        var arity = 0;
        var takesReceiver = blocks?.TakesReceiver(method, shape, out arity) ?? false;
        Report(names.In(shape.Return), handle);
        Report(names.In(takesReceiver ? shape.Parameters[1..] : shape.Parameters), handle);
        // An override inherits the constraints of what it overrides; so does an explicit implementation.
        if ((method.Attributes & (MethodAttributes.Virtual | MethodAttributes.NewSlot)) != MethodAttributes.Virtual && !IsExplicit(method))
            JudgeConstraints(method.GetGenericParameters(), arity, handle);
    }

    private void JudgeBlock(MethodDefinitionHandle marker, TypeDefinitionHandle type)
    {
        var method = _metadata.GetMethodDefinition(marker);
        Report(names.In(SignatureParser.Method(_metadata, method.Signature).Parameters), type);
        JudgeConstraints(_metadata.GetTypeDefinition(method.GetDeclaringType()).GetGenericParameters(), 0, type);
    }

    private void JudgeProperty(TypeDefinitionHandle type, PropertyDefinitionHandle handle)
    {
        var property = _metadata.GetPropertyDefinition(handle);
        if (!names.MayMention(property.Signature))
            return;
        var shape = SignatureParser.Method(_metadata, property.Signature);
        if (names.In(shape.Return) is { Length: > 0 } found && !IsPositional(type, property))
            Report(found, handle);
        Report(names.In(shape.Parameters), handle);
    }

    // record D(R X): the parameter of the constructor has the name.
    private bool IsPositional(TypeDefinitionHandle type, PropertyDefinition property)
    {
        var methods = _image.MethodsOf(type);
        if (!methods.TryGetValue("PrintMembers", out var printers) || !methods.TryGetValue(".ctor", out var constructors))
            return false;
        if (!IsMarkedGenerated(property.GetAccessors().Getter) || !Array.Exists(printers, IsMarkedGenerated) && !RecordMembers.IsRecord(_image, type))
            return false;
        foreach (var constructor in constructors)
        {
            foreach (var handle in _metadata.GetMethodDefinition(constructor).GetParameters())
            {
                if (_metadata.GetParameter(handle).Name == property.Name)
                    return true;
            }
        }

        return false;
    }

    private bool IsSynthesized(TypeDefinitionHandle type, in MethodDefinition method) =>
        RecordMembers.IsSynthesized(_image, type, method)
        || _metadata.StringComparer.Equals(method.Name, ".ctor") && AttributeNames.AnyCompilerGenerated(_metadata, method.GetCustomAttributes());

    private bool IsMarkedGenerated(MethodDefinitionHandle method) =>
        !method.IsNil && AttributeNames.AnyCompilerGenerated(_metadata, _metadata.GetMethodDefinition(method).GetCustomAttributes());

    private bool IsExplicit(in MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private && _metadata.GetString(method.Name).Contains('.', StringComparison.Ordinal);

    private bool IsUnspeakable(StringHandle name)
    {
        var text = _metadata.GetString(name);
        return text.Length > 0 && text[0] is '<' or '$' || GeneratedNames.IsUnspeakableMethod(text) || GeneratedNames.HasLine(text);
    }

    private bool IsFunctionOrStateMachine(in TypeDefinition type)
    {
        var parent = TypeResolver.DefinitionOf(_metadata, type.BaseType);
        if (parent.Kind != HandleKind.TypeReference)
            return false;
        var reference = _metadata.GetTypeReference((TypeReferenceHandle)parent);
        return _metadata.StringComparer.StartsWith(reference.Namespace, "Microsoft.FSharp.")
            || _metadata.StringComparer.Equals(reference.Namespace, "System") && _metadata.StringComparer.Equals(reference.Name, "ValueType");
    }

    private void Report(RestrictedName[] found, EntityHandle declaration)
    {
        foreach (var name in found)
            vendor.Findings.Declare(name.Usage, declaration);
    }
}
