using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using CallShape = NoCustomization.Policy.Calls.CallShape;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Calls;

/// <summary>What calls and creations do.</summary>
internal sealed class CallReader(CallCode code)
{
    private readonly Dictionary<int, LibraryMethod> _library = [];

    /// <summary>Whether a method compares two texts or two types.</summary>
    public static bool Compares(Callee? callee) => callee is { Namespace: "System", TypeName: "String" or "Type", Name: "op_Equality" or "Equals" }
        or { Namespace: "Microsoft.VisualBasic.CompilerServices", TypeName: "Operators", Name: "CompareString" };

    /// <summary>Whether a method calls the delegate that is its receiver.</summary>
    public static bool CallsDelegate(MetadataReader metadata, Callee callee)
    {
        if (callee.Name != "Invoke" || !callee.IsInstance)
            return false;
        if (callee.Namespace == "System" && callee.TypeName is "Func" or "Action" or "Predicate" or "Converter" or "Comparison")
            return true;
        return callee.Type.Kind == HandleKind.TypeDefinition
            && TypeResolver.DefinitionOf(metadata, metadata.GetTypeDefinition((TypeDefinitionHandle)callee.Type).BaseType) is { IsNil: false } ancestor
            && TypePath.Of(metadata, ancestor).FullName == "System.MulticastDelegate";
    }

    /// <summary>What a call does.</summary>
    public Shape Read(CodeValue call)
    {
        if (code.Module.Callees.Of(call.Node.Operand) is not { } callee)
            return Shape.Other;
        var isCreation = call.Node.Is(ILOpCode.Newobj);
        if (isCreation && call.Node.Inputs is [_, { OpCode: ILOpCode.Ldftn or ILOpCode.Ldvirtftn } function])
            return code.MethodOf(code.Resolve(function.Operand)) is { } body ? new FunctionShape(body) : OfGroup(new CodeValue(function, call.Code));
        if (Collections.Read(code, call, callee) is { } collection)
            return collection;
        if (callee.Namespace == "System" && OfSystem(call, callee) is { } known)
            return known;
        if (Interpolation.PartsOf(call, callee) is { } parts)
            return new SumShape([.. parts.Select(code.Of)]);
        if (Compares(callee) && call.Node.Inputs.Length >= 2)
            return new EqualityShape(code.Of(call.Input(0)), code.Of(call.Input(1)));
        var receives = callee.IsInstance && !isCreation;
        if (call.Node.Inputs.Length < callee.Shape.Parameters.Length + (receives ? 1 : 0))
            return Shape.Other;
        var receiver = receives ? code.Of(call.Input(0)) : null;
        if (CallsDelegate(code.Metadata, callee))
            return new InvocationShape(receiver!, Arguments(call, 1));
        if (callee.Type.Kind == HandleKind.TypeDefinition)
            return NativeNameOf(code.Metadata, code.Resolve(call.Node.Operand)) is { } native ? OfNative(call, callee, native) : OfOwn(call, callee, receiver);
        return OfLibrary(call, callee, receiver, Arguments(call, receives ? 1 : 0), isGroup: false);
    }

    /// <summary>What a delegate of a library's method does whenever it is called.</summary>
    public Shape OfGroup(CodeValue function) => code.Module.Callees.Of(function.Node.Operand) is { Type.Kind: not HandleKind.TypeDefinition } callee
        ? OfLibrary(function, callee, null, new Expression?[callee.Shape.Parameters.Length], isGroup: true)
        : Shape.Other;

    /// <summary>The name by which a native library knows a method; null for a method of another kind.</summary>
    public static string? NativeNameOf(MetadataReader metadata, MethodDefinitionHandle handle)
    {
        if (handle.IsNil || metadata.GetMethodDefinition(handle) is var method && (method.Attributes & System.Reflection.MethodAttributes.PinvokeImpl) == 0)
            return null;
        var import = method.GetImport().Name;
        return metadata.GetString(import.IsNil ? method.Name : import);
    }

    private CallShape OfNative(CodeValue call, Callee callee, string name) =>
        new(new LibraryMethod(MemoryAccess.Namespace, MemoryAccess.Native, name, ParameterSorts.Of(code.Module.Vendor.Image, callee)), null, Arguments(call, 0), []);

    private CallShape OfLibrary(CodeValue call, Callee callee, Expression? receiver, IReadOnlyList<Expression?> arguments, bool isGroup) =>
        new(Library(call.Node.Operand, callee), receiver, arguments, Array.ConvertAll(callee.MethodArguments, a => code.Written.Of(a, call.Code.Method)))
        {
            OwnerArguments = Array.ConvertAll(callee.TypeArguments, a => code.Written.Of(a, call.Code.Method)),
            IsGroup = isGroup,
            Target = isGroup ? code.CoreOf(call.Node.Operand) : null,
        };

    private Shape? OfSystem(CodeValue call, Callee callee)
    {
        switch (callee)
        {
            case { TypeName: "Type", Name: "GetTypeFromHandle" }:
                return call.Node.Inputs is [{ OpCode: ILOpCode.Ldtoken } token] && call.Code.Module.Types.OfToken(token.Operand) is { } type
                    ? code.Written.Of(type.Type, call.Code.Method)
                    : Shape.Other;
            case { TypeName: "String", Name: "Concat" }:
                // One argument may be an array of them all.
                return call.Node.Inputs.Length == 1 && code.Of(call.Input(0)).Shape is ElementsShape { Items: var items }
                    ? new SumShape(items)
                    : new SumShape([.. call.Node.Inputs.Select(i => code.Of(new CodeValue(i, call.Code)))]);
            default:
                return null;
        }
    }

    private Shape OfOwn(CodeValue call, Callee callee, Expression? receiver)
    {
        var handle = code.Resolve(call.Node.Operand);
        if (code.MethodOf(handle) is not { } method)
            return Shape.Other;
        var type = code.Metadata.GetMethodDefinition(handle).GetDeclaringType();
        if (call.Node.Is(ILOpCode.Newobj) && code.MethodOf(Iterators.BodyOf(code.Metadata, type)) is { } iterator && code.Module.Of(iterator.Handle) is { } body)
            return new ElementsShape([.. Iterators.YieldedBy(body).Select(code.Of)]);
        var typeArguments = new List<TypeArgument>();
        for (var i = 0; i < callee.MethodArguments.Length; i++)
            typeArguments.Add(new TypeArgument(new TypeParameterShape(method, i), code.Written.Of(callee.MethodArguments[i], call.Code.Method)));
        for (var i = 0; i < callee.TypeArguments.Length; i++)
            typeArguments.Add(new TypeArgument(new TypeParameterShape(type, i), code.Written.Of(callee.TypeArguments[i], call.Code.Method)));
        return new OwnCallShape(method, receiver, Arguments(call, receiver is null ? 0 : 1), typeArguments);
    }

    private List<Expression?> Arguments(CodeValue call, int from)
    {
        var arguments = new List<Expression?>();
        for (var i = from; i < call.Node.Inputs.Length; i++)
            arguments.Add(code.Of(call.Input(i)));
        return arguments;
    }

    private LibraryMethod Library(int token, Callee callee)
    {
        if (!_library.TryGetValue(token, out var method))
            _library.Add(token, method = new LibraryMethod(callee.Namespace, callee.TypeName, callee.Name, ParameterSorts.Of(code.Module.Vendor.Image, callee)));
        return method;
    }
}
