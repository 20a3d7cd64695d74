using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Analyzers.Pipeline;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Composition;
using NoCustomization.Policy.Libraries.Pipeline;

namespace NoCustomization.Analyzers.Calls;

/// <summary>What the analysis of calls shares in one compilation. Thread-safe.</summary>
internal sealed class CallContext : ICoreTypes
{
    private readonly ConcurrentDictionary<ISymbol, SourceType> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, SourceMethod> _methods = new(SymbolEqualityComparer.Default);
    private readonly Lazy<bool> _hasHost;
    private readonly Lazy<IReadOnlyList<ReflectedType>> _classes;
    private readonly CoreHosts _hosts;
    private readonly CoreEndpoints _endpoints;

    /// <summary>Prepares for a compilation.</summary>
    public CallContext(PatchContext patches, LibraryJudge[] judges)
    {
        Patches = patches;
        _hosts = new CoreHosts(patches.Vendor);
        _endpoints = new CoreEndpoints(patches.Vendor);
        Judges = judges;
        Analysis = new CallAnalysis(this, judges);
        Fields = new StoredFields(this);
        Helpers = new HelperIndex(this);
        _hasHost = new(SeesExtensionHost);
        _classes = new(ReadClasses);
    }

    /// <summary>Finds core symbols, private ones too.</summary>
    public PatchContext Patches { get; }

    /// <summary>The libraries that are judged.</summary>
    public LibraryJudge[] Judges { get; }

    /// <summary>The vendor's code.</summary>
    public Compilation Compilation => Patches.Vendor.Compilation;

    /// <summary>The analysis.</summary>
    public CallAnalysis Analysis { get; }

    /// <summary>What the vendor's fields hold.</summary>
    public StoredFields Fields { get; }

    /// <summary>The vendor's helpers of reflection.</summary>
    public HelperIndex Helpers { get; }

    /// <inheritdoc/>
    public ReflectedType? Find(string name) => TypeOf(Patches.FindType(name));

    /// <inheritdoc/>
    public IReadOnlyList<CorePackage> Packages => Patches.Vendor.SeenCores;

    /// <inheritdoc/>
    public CoreAssemblyName? AssemblyOf(string name)
    {
        foreach (var core in Patches.Vendor.CoreAssemblies)
        {
            if (string.Equals(core.Symbol.Identity.Name, name, System.StringComparison.OrdinalIgnoreCase))
                return new CoreAssemblyName(core.Package, core.Symbol.Identity.Name);
        }

        return null;
    }

    /// <inheritdoc/>
    public bool HasExtensionHost => _hasHost.Value;

    /// <inheritdoc/>
    public IReadOnlyList<ReflectedType> OwnClasses => _classes.Value;

    /// <inheritdoc/>
    public CoreHost? HostUsing(string library) => _hosts.Using(library);

    /// <inheritdoc/>
    public IReadOnlyList<CoreEndpoint> Endpoints => _endpoints.All;

    /// <summary>A type of a core or of the vendor; null for any other.</summary>
    public SourceType? TypeOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { OriginalDefinition: var definition } || definition.ContainingAssembly is not { } assembly)
            return null;
        if (_types.TryGetValue(definition, out var known))
            return known;
        var isOfInterest = SymbolEqualityComparer.Default.Equals(assembly, Compilation.Assembly) || Patches.CoreOf(definition) is not null;
        return isOfInterest ? _types.GetOrAdd(definition, new SourceType(this, definition)) : null;
    }

    /// <summary>A method whose body stands in the vendor's source; null for any other.</summary>
    public SourceMethod? MethodOf(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        method = ExtensionBlock.ImplementationOf(method) ?? method.PartialImplementationPart ?? method;
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, Compilation.Assembly))
            return null;
        return _methods.TryGetValue(method, out var known) ? known : _methods.GetOrAdd(method, new SourceMethod(this, method));
    }

    /// <summary>The method, lambda or local function in which an operation stands; null outside of any.</summary>
    public SourceMethod? HolderOf(IOperation operation) => operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is IMethodSymbol method ? MethodOf(method) : null;

    /// <summary>The primary constructor of a type, which stands where the type does; null where it has none.</summary>
    public SourceMethod? PrimaryConstructorOf(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var part in constructor.DeclaringSyntaxReferences)
            {
                foreach (var declaration in type.DeclaringSyntaxReferences)
                {
                    if (declaration.Span == part.Span && declaration.SyntaxTree == part.SyntaxTree)
                        return MethodOf(constructor);
                }
            }
        }

        return null;
    }

    /// <summary>An operation that is a step, as an expression.</summary>
    public Expression StepOf(IOperation operation) =>
        operation is IAssignmentOperation or IEventAssignmentOperation or IIncrementOrDecrementOperation ? new SourceWrite(this, operation) : new SourceExpression(this, operation);

    /// <summary>A type as code writes it.</summary>
    public Shape ShapeOf(ITypeSymbol type)
    {
        switch (type)
        {
            case ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method, DeclaringMethod: { } declaring } parameter when MethodOf(declaring) is { } method:
                return new TypeParameterShape(method, parameter.Ordinal);
            case ITypeParameterSymbol parameter:
                return new TypeParameterShape(parameter.ContainingSymbol.OriginalDefinition, parameter.Ordinal);
            case INamedTypeSymbol named:
                var arguments = new List<Shape>();
                AddArguments(named, arguments);
                return new TypeShape(TypeOf(named), MemberFinder.Display(named)) { Definition = MetadataNames.Of(named.OriginalDefinition), Arguments = arguments };
            default:
                return new TypeShape(TypeOf(type), MemberFinder.Display(type));
        }
    }

    private bool SeesExtensionHost()
    {
        if (SeenTypes.Include(Compilation, ExtensionHost.Builder))
            return true;
        foreach (var core in Patches.Vendor.CoreAssemblies)
        {
            foreach (var module in core.Symbol.Modules)
            {
                foreach (var reference in module.ReferencedAssemblies)
                {
                    if (reference.Name == ExtensionHost.Assembly)
                        return true;
                }
            }
        }

        return false;
    }

    private List<ReflectedType> ReadClasses()
    {
        var classes = new List<ReflectedType>();
        Add(Compilation.Assembly.GlobalNamespace);
        return classes;

        void Add(INamespaceOrTypeSymbol container)
        {
            foreach (var member in container.GetMembers())
            {
                if (member is not INamespaceOrTypeSymbol inner)
                    continue;
                if (inner is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } type && TypeOf(type) is { } found)
                    classes.Add(found);
                Add(inner);
            }
        }
    }

    private void AddArguments(INamedTypeSymbol type, List<Shape> arguments)
    {
        if (!type.IsGenericType || type.IsUnboundGenericType)
            return;
        if (type.ContainingType is { } outer)
            AddArguments(outer, arguments);
        foreach (var argument in type.TypeArguments)
            arguments.Add(ShapeOf(argument));
    }

    /// <summary>The model of a file that another one leads to.</summary>
    public SemanticModel ModelOf(SyntaxTree tree)
    {
#pragma warning disable RS1030 // Reached only from a call of reflection, to a helper, a field or what a method returns: these may stand in another file.
        return Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }
}
