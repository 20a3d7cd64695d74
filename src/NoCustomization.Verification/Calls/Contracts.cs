using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Calls;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Calls;

/// <summary>The base classes and interfaces of a type, with their type arguments, as far as the assemblies that declare them are at hand.</summary>
internal sealed class Contracts(ReflectedTypes types, ModuleCode module)
{
    private const int MaxDepth = 32;

    /// <summary>Those of a type.</summary>
    public List<TypeShape> Of(AssemblyImage image, TypeDefinitionHandle type)
    {
        var found = new List<TypeShape>();
        Add(image, type, ParametersOf(image, type), found, 0);
        return found;
    }

    /// <summary>A type of a signature as code writes it.</summary>
    /// <param name="image">Where the signature stands.</param>
    /// <param name="type">The type.</param>
    /// <param name="arguments">What stands for the type parameters of the declaring type.</param>
    public Shape ShapeOf(AssemblyImage image, SignatureType type, IReadOnlyList<Shape> arguments)
    {
        if (type.Kind == SignatureKind.TypeParameter)
            return type.Number < arguments.Count ? arguments[type.Number] : Shape.Other;
        var given = new List<Shape>();
        foreach (var argument in type.Kind == SignatureKind.Generic ? type.Arguments : [])
            given.Add(ShapeOf(image, argument, arguments));
        return new TypeShape(types.Of(new CodeType(image, type)), TypeNames.Of(image.Metadata, type, [])) { Definition = DefinitionOf(image.Metadata, type), Arguments = given };
    }

    /// <summary>The metadata name of a type's definition; empty for arrays, pointers and type parameters.</summary>
    public static string DefinitionOf(MetadataReader metadata, SignatureType type) => type.Kind switch
    {
        SignatureKind.Primitive => type.Name,
        SignatureKind.Named or SignatureKind.Generic when !type.Handle.IsNil => TypePath.Of(metadata, type.Handle).FullName,
        _ => "",
    };

    private static TypeParameterShape[] ParametersOf(AssemblyImage image, TypeDefinitionHandle type)
    {
        var count = image.Metadata.GetTypeDefinition(type).GetGenericParameters().Count;
        var parameters = new TypeParameterShape[count];
        for (var i = 0; i < count; i++)
            parameters[i] = new TypeParameterShape(type, i);
        return parameters;
    }

    private void Add(AssemblyImage image, TypeDefinitionHandle type, IReadOnlyList<Shape> arguments, List<TypeShape> found, int depth)
    {
        if (depth == MaxDepth)
            return;
        var definition = image.Metadata.GetTypeDefinition(type);
        if (!definition.BaseType.IsNil)
            Add(image, definition.BaseType, arguments, found, depth);
        foreach (var handle in definition.GetInterfaceImplementations())
            Add(image, image.Metadata.GetInterfaceImplementation(handle).Interface, arguments, found, depth);
    }

    private void Add(AssemblyImage image, EntityHandle handle, IReadOnlyList<Shape> arguments, List<TypeShape> found, int depth)
    {
        var signature = handle.Kind == HandleKind.TypeSpecification ? SignatureParser.Specification(image.Metadata, (TypeSpecificationHandle)handle) : SignatureType.Named(handle);
        if (ShapeOf(image, signature, arguments) is not TypeShape { Definition: not ("System.Object" or "") } shape || found.Exists(f => IsSame(f, shape)))
            return;
        found.Add(shape);
        if (module.Types.Instance(new CodeType(image, signature)) is { } instance)
            Add(instance.Image, instance.Handle, shape.Arguments, found, depth + 1);
    }

    private static bool IsSame(TypeShape first, TypeShape second)
    {
        if (first.Definition != second.Definition || first.Arguments.Count != second.Arguments.Count)
            return false;
        for (var i = 0; i < first.Arguments.Count; i++)
        {
            if (first.Arguments[i] is TypeShape left && second.Arguments[i] is TypeShape right ? !IsSame(left, right) : first.Arguments[i] != second.Arguments[i])
                return false;
        }

        return true;
    }
}
