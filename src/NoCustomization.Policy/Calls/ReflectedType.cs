using System.Collections.Generic;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Calls;

/// <summary>A type of a core or of the vendor as reflection sees it: its definition, with everything in it.</summary>
public abstract class ReflectedType
{
    private IReadOnlyList<ReflectedMember>? _members;
    private IReadOnlyList<TypeShape>? _contracts;

    /// <summary>The core symbol; null where it is the vendor's.</summary>
    public abstract CoreSymbol? Core { get; }

    /// <summary>Its name as the eye writes the types of parameters.</summary>
    public abstract string Name { get; }

    /// <summary>Its full name as reflection writes it: <c>Ns.Outer+Inner`1</c>.</summary>
    public abstract string FullName { get; }

    /// <summary>The simple name of its assembly.</summary>
    public abstract string AssemblyName { get; }

    /// <summary>Whether it, and what contains it, is public.</summary>
    public abstract bool IsPublic { get; }

    /// <summary>The base class, where it is a core's or the vendor's.</summary>
    public abstract ReflectedType? BaseType { get; }

    /// <summary>The type that contains it, or null.</summary>
    public abstract ReflectedType? DeclaringType { get; }

    /// <summary>The interfaces it has, those of them that are a core's or the vendor's.</summary>
    public abstract IReadOnlyList<ReflectedType> Interfaces { get; }

    /// <summary>Its base classes and all interfaces that it has, libraries' included, with their type arguments, as far as they are at hand.</summary>
    public IReadOnlyList<TypeShape> Contracts => _contracts ??= ReadContracts();

    /// <summary>What it declares, private members and nested types included.</summary>
    public IReadOnlyList<ReflectedMember> Members => _members ??= ReadMembers();

    /// <summary>The core symbol of a member that it declares; null where there is none of the name, or it is the vendor's.</summary>
    public CoreSymbol? Member(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name && member.Core is { } core)
                return core;
        }

        return null;
    }

    /// <summary>Whether it is an enumeration.</summary>
    public abstract bool IsEnum { get; }

    /// <summary>Whether it is a structure or an enumeration.</summary>
    public abstract bool IsValueType { get; }

    /// <summary>Whether two are the same type.</summary>
    public abstract bool Is(ReflectedType other);

    /// <summary>Reads what it declares.</summary>
    protected abstract IReadOnlyList<ReflectedMember> ReadMembers();

    /// <summary>Reads its base classes and interfaces.</summary>
    protected abstract IReadOnlyList<TypeShape> ReadContracts();

    /// <summary>Whether a value of this type is one of the other, too.</summary>
    public bool IsA(ReflectedType other)
    {
        for (var current = this; current is not null; current = current.BaseType)
        {
            if (current.Is(other))
                return true;
            foreach (var contract in current.Interfaces)
            {
                if (contract.Is(other))
                    return true;
            }
        }

        return false;
    }
}
