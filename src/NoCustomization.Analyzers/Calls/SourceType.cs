using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Calls;

/// <summary>A type of a core or of the vendor, with what the compiler itself does not read of it.</summary>
internal sealed class SourceType(CallContext context, INamedTypeSymbol definition) : ReflectedType
{
    private readonly INamedTypeSymbol _definition = definition;

    /// <inheritdoc/>
    public override CoreSymbol? Core { get; } = context.Patches.CoreOf(definition);

    /// <inheritdoc/>
    public override string Name => MemberFinder.Display(_definition);

    /// <inheritdoc/>
    public override string FullName => MetadataNames.Of(_definition);

    /// <inheritdoc/>
    public override string AssemblyName => _definition.ContainingAssembly.Identity.Name;

    /// <inheritdoc/>
    public override bool IsPublic
    {
        get
        {
            for (INamedTypeSymbol? current = _definition; current is not null; current = current.ContainingType)
            {
                if (current.DeclaredAccessibility != Accessibility.Public)
                    return false;
            }

            return true;
        }
    }

    /// <inheritdoc/>
    public override bool IsEnum => _definition.TypeKind == TypeKind.Enum;

    /// <inheritdoc/>
    public override bool IsValueType => _definition.IsValueType;

    /// <inheritdoc/>
    public override ReflectedType? BaseType
    {
        get
        {
            // Somebody else's class may stand between.
            for (var current = _definition.BaseType; current is not null; current = current.BaseType)
            {
                if (context.TypeOf(current) is { } found)
                    return found;
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public override ReflectedType? DeclaringType => context.TypeOf(_definition.ContainingType);

    /// <inheritdoc/>
    public override IReadOnlyList<ReflectedType> Interfaces
    {
        get
        {
            var interfaces = new List<ReflectedType>();
            foreach (var contract in context.Patches.Whole.TypeOf(_definition).AllInterfaces)
            {
                if (context.TypeOf(contract) is { } found)
                    interfaces.Add(found);
            }

            return interfaces;
        }
    }

    /// <inheritdoc/>
    public override bool Is(ReflectedType other) => FullName == other.FullName && Core?.Package == other.Core?.Package;

    /// <inheritdoc/>
    protected override IReadOnlyList<TypeShape> ReadContracts()
    {
        var contracts = new List<TypeShape>();
        var type = context.Patches.Whole.TypeOf(_definition);
        for (var current = type.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
            contracts.Add((TypeShape)context.ShapeOf(current));
        foreach (var contract in type.AllInterfaces)
            contracts.Add((TypeShape)context.ShapeOf(contract));
        return contracts;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ReflectedMember> ReadMembers()
    {
        var members = new List<ReflectedMember>();
        foreach (var member in context.Patches.Whole.TypeOf(_definition).GetMembers())
        {
            if (member is IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol or INamedTypeSymbol)
                members.Add(new SourceMember(context, this, member));
            // The compiler does not show the field of the same name that holds the handlers.
            if (member is IEventSymbol { IsAbstract: false })
                members.Add(new SourceMember(context, this, member, isField: true));
        }

        return members;
    }
}
