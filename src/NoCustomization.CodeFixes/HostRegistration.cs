using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.CodeFixes;

/// <summary>A registration in a container as the host's builder takes it.</summary>
internal sealed class HostRegistration
{
    private static readonly string[] s_lifetimes = { "Singleton", "Scoped", "Transient" };

    private readonly string _method;
    private readonly ImmutableArray<ITypeSymbol> _types;
    private readonly SyntaxNode? _factory;
    private readonly ITypeSymbol _lifetimes;
    private readonly string _lifetime;

    private HostRegistration(string method, ImmutableArray<ITypeSymbol> types, SyntaxNode? factory, ITypeSymbol lifetimes, string lifetime)
    {
        _method = method;
        _types = types;
        _factory = factory;
        _lifetimes = lifetimes;
        _lifetime = lifetime;
    }

    /// <summary>Whether a factory makes the implementation: it may use what is only at hand where it stands.</summary>
    public bool IsFactory => _factory is not null;

    /// <summary>Reads a call; <see langword="null"/> where it is no such registration, or says too little.</summary>
    public static HostRegistration? Of(IInvocationOperation call)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        if (LifetimeOf(method.Name) is not { } lifetime || method.ContainingNamespace.ToDisplayString() is not ("Microsoft.Extensions.DependencyInjection" or "Microsoft.Extensions.DependencyInjection.Extensions"))
            return null;
        var values = call.Arguments.Where(a => a.Parameter?.Ordinal != 0 || !method.IsExtensionMethod || a.Parameter.Type.Name != "IServiceCollection").Select(static a => Unwrapped(a.Value)).ToList();
        var types = call.TargetMethod.TypeArguments.AddRange(values.OfType<ITypeOfOperation>().Select(static t => t.TypeOperand));
        var factory = values.Count == 1 && values[0] is IDelegateCreationOperation { Target: IAnonymousFunctionOperation } made ? made.Syntax : null;
        var says = factory is null ? types.Length == 2 && values.All(static v => v is ITypeOfOperation) : types.Length == 1;
        if (!says || types[0] is INamedTypeSymbol { IsUnboundGenericType: true } || MethodFor(types[0]) is not { } verb
            || call.SemanticModel!.Compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.ServiceLifetime") is not { } lifetimes)
            return null;
        return new HostRegistration(verb, types, factory, lifetimes, lifetime);
    }

    /// <summary>The call of the builder.</summary>
    public SyntaxNode On(SyntaxGenerator generator, SyntaxNode builder)
    {
        var arguments = new List<SyntaxNode>();
        if (_factory is not null)
            arguments.Add(generator.Argument(_factory.WithoutTrivia()));

        // What a builder does unless told otherwise.
        if (_lifetime != "Scoped")
            arguments.Add(generator.Argument("lifetime", RefKind.None, generator.MemberAccessExpression(generator.TypeExpression(_lifetimes), _lifetime)));
        return generator.InvocationExpression(generator.MemberAccessExpression(builder, generator.GenericName(_method, _types)), arguments);
    }

    // Keyed registrations say more than a builder takes.
    private static string? LifetimeOf(string method) => Array.Find(s_lifetimes, l => method == "Add" + l || method == "TryAdd" + l);

    private static string? MethodFor(ITypeSymbol contract) =>
        contract.OriginalDefinition.GetAttributes().FirstOrDefault(static a => a.AttributeClass is { Name: "ExtensionPointAttribute" } type && type.ContainingNamespace.ToDisplayString() == "NoCustomization") is not { } annotation
            ? null
            : annotation.NamedArguments.Any(static n => n.Key == "Multiplicity" && n.Value.Value is 1) ? "Contribute" : "Provide";

    private static IOperation Unwrapped(IOperation value) => value is IConversionOperation { Operand: var inner } ? inner : value;
}
