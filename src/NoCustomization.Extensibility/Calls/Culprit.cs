using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Reflection;

namespace NoCustomization.Extensibility.Calls;

/// <summary>Finds whose code threw, where several extensions wrap each other.</summary>
internal static class Culprit
{
    /// <summary>The extension whose code is nearest to the throw; the outermost where the stack does not tell.</summary>
    public static ExtensionIdentity Of(Exception thrown, IReadOnlyList<ExtensionIdentity> extensions, Func<ExtensionIdentity, Assembly?> assemblyOf)
    {
        if (extensions.Count == 1)
            return extensions[0];
        foreach (var frame in new StackTrace(thrown, false).GetFrames())
        {
            foreach (var extension in extensions)
            {
                if (frame.GetMethod()?.DeclaringType?.Assembly is { } assembly && assembly == assemblyOf(extension))
                    return extension;
            }
        }

        return extensions[0];
    }
}
