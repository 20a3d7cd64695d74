using System;
using System.Collections.Generic;
using System.IO;

namespace NoCustomization.Tool.Binaries;

/// <summary>Turns the paths by which the verifier names files, relative to the input they were found in, into absolute ones.</summary>
/// <param name="inputs">The inputs, absolute.</param>
internal sealed class InputPaths(IReadOnlyList<string> inputs)
{
    /// <summary>The absolute path of a file; a part of an archive follows the archive's path and <c>!</c>.</summary>
    public string Absolute(string path)
    {
        var mark = path.IndexOf('!');
        var file = mark < 0 ? path : path[..mark];
        var part = mark < 0 ? "" : path[mark..];
        foreach (var input in inputs)
        {
            if (string.Equals(input, file, StringComparison.Ordinal) || string.Equals(Path.GetFileName(input), file, StringComparison.Ordinal))
                return input + part;
            var below = Path.Combine(input, file);
            if (Path.Exists(below))
                return Path.GetFullPath(below) + part;
        }

        return path;
    }
}
