using System.Collections.Generic;

namespace NoCustomization.Package.Tests.Replay;

/// <summary>Everything that is built.</summary>
internal static class Vectors
{
    /// <summary>The attempts.</summary>
    public static IReadOnlyList<Vector> Attempts { get; } = [.. CSharpVectors.All, .. VisualBasicVectors.All, .. OptionVectors.All, .. ResponseVectors.All, .. BuildVectors.All];

    /// <summary>The attempts and the projects that try nothing.</summary>
    public static IReadOnlyList<Vector> All { get; } = [.. Attempts, .. HonestVectors.All];
}
