using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Flow;

/// <summary>Finds the code of async methods and iterators, which compilers put into a type of its own.</summary>
internal static class StateMachines
{
    /// <summary>The method that holds the body of a method; the method itself where it is no async method or iterator.</summary>
    /// <param name="metadata">The metadata.</param>
    /// <param name="method">The method as a user wrote it.</param>
    /// <param name="kind">What it is.</param>
    public static MethodDefinitionHandle BodyOf(MetadataReader metadata, MethodDefinitionHandle method, out StateMachineKind kind)
    {
        kind = StateMachineKind.None;
        var definition = metadata.GetMethodDefinition(method);
        foreach (var handle in definition.GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (!AttributeNames.TryGetName(metadata, attribute, out var ns, out var name) || !metadata.StringComparer.Equals(ns, "System.Runtime.CompilerServices"))
                continue;
            kind = metadata.GetString(name) switch
            {
                "AsyncStateMachineAttribute" => StateMachineKind.Async,
                "IteratorStateMachineAttribute" or "AsyncIteratorStateMachineAttribute" => StateMachineKind.Iterator,
                _ => StateMachineKind.None,
            };
            if (kind != StateMachineKind.None && AttributeValue.Read(metadata, attribute).Fixed is [AttributeType { Name: var machine }, ..]
                && MoveNextOf(metadata, definition.GetDeclaringType(), machine) is { IsNil: false } body)
            {
                return body;
            }
        }

        kind = StateMachineKind.None;
        return method;
    }

    private static MethodDefinitionHandle MoveNextOf(MetadataReader metadata, TypeDefinitionHandle outer, string machine)
    {
        foreach (var nested in metadata.GetTypeDefinition(outer).GetNestedTypes())
        {
            if (TypePath.Of(metadata, nested).FullName != machine)
                continue;
            foreach (var method in metadata.GetTypeDefinition(nested).GetMethods())
            {
                if (metadata.StringComparer.Equals(metadata.GetMethodDefinition(method).Name, "MoveNext"))
                    return method;
            }
        }

        return default;
    }
}

/// <summary>What a method is whose body the compiler cut in pieces.</summary>
internal enum StateMachineKind
{
    /// <summary>None of it.</summary>
    None,

    /// <summary>An async method.</summary>
    Async,

    /// <summary>An iterator, async or not: it runs as far as its caller asks.</summary>
    Iterator,
}
