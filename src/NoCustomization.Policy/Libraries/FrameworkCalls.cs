using System;

namespace NoCustomization.Policy.Libraries;

/// <summary>What methods of the framework do with what they are passed by reference: where their definition is not at hand, <c>ref</c> and <c>in</c> look the same.</summary>
public static class FrameworkCalls
{
    /// <summary>Whether a method is known to write what it is passed by reference; of all others nothing is said.</summary>
    /// <param name="namespace">The namespace of its type.</param>
    /// <param name="type">The type's simple name.</param>
    /// <param name="method">The method's name.</param>
    public static bool WritesByReference(string @namespace, string type, string method) => (@namespace, type, method) switch
    {
        ("System.Threading", "Interlocked", _) => method != "Read",
        ("System.Threading", "Volatile", "Write") or ("System.Threading", "LazyInitializer", _) or ("System", "Array", "Resize") => true,
        _ => method.StartsWith("Try", StringComparison.Ordinal) && (@namespace == "System" || @namespace.StartsWith("System.", StringComparison.Ordinal)),
    };
}
