using NoCustomization.Policy.Libraries;

namespace NoCustomization.Policy.Calls;

/// <summary>What code does to raw memory without calling a library's method, told as if it did: in a namespace that nobody has.</summary>
public static class MemoryAccess
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "*";

    /// <summary>The type of the methods of native libraries, each by the name of its entry point.</summary>
    public const string Native = "Native";

    private const string Memory = "Memory";

    /// <summary>Stores a value at an address: <c>*p = v</c>, <c>p[i] = v</c>, <c>p->F = v</c>, what a reference leads to.</summary>
    public static LibraryMethod Write { get; } = new(Namespace, Memory, "Write", [ParameterSort.Other]);

    /// <summary>Reads the value at an address.</summary>
    public static LibraryMethod Read { get; } = new(Namespace, Memory, "Read", [ParameterSort.Other]);
}
