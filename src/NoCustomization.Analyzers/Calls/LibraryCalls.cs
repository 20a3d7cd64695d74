using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Analyzers.Calls;

/// <summary>Calls of members of libraries, as the analysis reads them.</summary>
internal static class LibraryCalls
{
    /// <summary>What a call does.</summary>
    /// <param name="context">What the analysis shares.</param>
    /// <param name="method">The method, constructor or accessor.</param>
    /// <param name="instance">The receiver, or null.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="written">The value that an accessor writes; null for other calls.</param>
    public static Shape Read(CallContext context, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments, IOperation? written = null)
    {
        if (method.ContainingType is not { } type)
            return Shape.Other;
        var whole = method.ReducedFrom ?? method;
        var values = Arguments(context, method, arguments);
        if (written is not null)
            values[values.Length - 1] = new SourceExpression(context, written);
        if (method.ReducedFrom is not null && instance is not null)
            values = [new SourceExpression(context, instance), .. values];
        return Create(context, method, type, whole, method.ReducedFrom is null && instance is not null ? new SourceExpression(context, instance) : null, values, isGroup: false);
    }

    /// <summary>What a conversion does that a type defines.</summary>
    public static Shape OfConversion(CallContext context, IMethodSymbol conversion, IOperation operand) => conversion.ContainingType is { } type && context.MethodOf(conversion) is null
        ? Create(context, conversion, type, conversion, null, [new SourceExpression(context, operand)], isGroup: false)
        : Shape.Other;

    /// <summary>What a delegate of a method does whenever it is called.</summary>
    public static Shape OfGroup(CallContext context, IMethodReferenceOperation group)
    {
        var method = group.Method;
        if (method.ContainingType is not { } type)
            return Shape.Other;
        var whole = method.ReducedFrom ?? method;
        return Create(context, method, type, whole, group.Instance is null || method.ReducedFrom is not null ? null : new SourceExpression(context, group.Instance), new Expression?[whole.Parameters.Length], isGroup: true);
    }

    /// <summary>The name by which a native library knows a method; null for a method of another kind.</summary>
    public static string? NativeNameOf(IMethodSymbol method) => method.IsStatic && method.GetDllImportData() is { } import ? import.EntryPointName ?? method.Name : null;

    /// <summary>The arguments of a call, one for each parameter.</summary>
    public static Expression?[] Arguments(CallContext context, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        var values = new Expression?[method.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            // The clauses of a Visual Basic query do not say of which parameter.
            var ordinal = arguments[i].Parameter?.Ordinal ?? i;
            if (ordinal < values.Length)
                values[ordinal] = new SourceExpression(context, arguments[i].Value);
        }

        return values;
    }

    /// <summary>The type arguments of a method. A Visual Basic extension method keeps to itself those that its receiver decides.</summary>
    public static ImmutableArray<ITypeSymbol> TypeArgumentsOf(IMethodSymbol method)
    {
        if (method.ReducedFrom is not { } whole || whole.TypeParameters.Length == method.TypeArguments.Length)
            return method.TypeArguments;
        var arguments = ImmutableArray.CreateBuilder<ITypeSymbol>(whole.TypeParameters.Length);
        var given = 0;
        foreach (var parameter in whole.TypeParameters)
            arguments.Add(method.GetTypeInferredDuringReduction(parameter) ?? method.TypeArguments[given++]);
        return arguments.MoveToImmutable();
    }

    private static CallShape Create(CallContext context, IMethodSymbol method, INamedTypeSymbol type, IMethodSymbol whole, Expression? receiver, IReadOnlyList<Expression?> values, bool isGroup)
    {
        var native = NativeNameOf(method);
        var library = new LibraryMethod(native is null ? SourceExpression.NamespaceOf(type) : MemoryAccess.Namespace, native is null ? type.Name : MemoryAccess.Native, native ?? method.Name, ParameterSorts.Of(whole.Parameters));
        return new CallShape(library, receiver, values, [.. TypeArgumentsOf(method).Select(context.ShapeOf)])
        {
            OwnerArguments = [.. type.TypeArguments.Select(context.ShapeOf)],
            IsGroup = isGroup,
            Target = isGroup ? context.Patches.CoreOf(method) : null,
        };
    }
}
