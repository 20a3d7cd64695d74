// A build step that rewrites own assemblies and only looks at the core's.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Mono.Cecil.cs
using System;
using System.IO;
using System.Linq;
using Juki;
using Mono.Cecil;

namespace Acme.Build;

public static class Weaver
{
    private const string Core = "Juki.dll";

    public static void Run(string folder)
    {
        var known = Known(Path.Combine(folder, Core));
        foreach (var file in Directory.GetFiles(folder, "Acme.*.dll"))
            Weave(file, known);
        Weave(Path.Combine(folder, "Acme.Juki.dll"), known);
        Weave("Juki.Acme.dll", known);
        Weave(folder + "Juki.dll", known);
    }

    private static string[] Known(string path)
    {
        using var module = ModuleDefinition.ReadModule(path);
        return module.Types.Select(t => t.Name).ToArray();
    }

    private static void Weave(string path, string[] known)
    {
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { ReadWrite = true });
        foreach (var type in module.Types.Where(t => !known.Contains(t.Name)))
            type.IsSealed = true;
        module.Write();
    }

    public static string Where() => typeof(Resident).Assembly.Location;
}
