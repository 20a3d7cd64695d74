using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NoCustomization.Tool.Output;

namespace NoCustomization.Tool.Evidence;

/// <summary>What <c>verify</c> was given. Files are named from the delivery's own folder, wherever that lies: whoever receives it has it elsewhere.</summary>
/// <param name="inputs">Files and folders; absolute.</param>
internal sealed class Delivery(IReadOnlyList<string> inputs)
{
    private readonly string _root = RootOf(inputs);

    /// <summary>Files and folders; absolute.</summary>
    public IReadOnlyList<string> Inputs => inputs;

    /// <summary>The name of a file: its path from the folder that was given, from the one that holds the file that was given, or from the nearest that holds all.</summary>
    public string NameOf(string path) => PathDisplay.Relative(_root, path);

    private static string RootOf(IReadOnlyList<string> inputs)
    {
        var root = Directory.Exists(inputs[0]) ? inputs[0] : Path.GetDirectoryName(inputs[0])!;
        while (!inputs.All(i => PathDisplay.IsBelow(root, i)) && Path.GetDirectoryName(root) is { } parent)
            root = parent;
        return root;
    }
}
