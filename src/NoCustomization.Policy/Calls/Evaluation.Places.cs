using System;
using System.Collections.Generic;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Policy.Calls;

/// <content>Lists, and assemblies by the many things that stand for one: a type's assembly or module, its file, the file's name and content.</content>
internal sealed partial class Evaluation
{
    /// <summary>The types in an array of types, as far as they are known.</summary>
    public List<ReflectedType> TypesIn(Expression? array, Frame? frame)
    {
        var found = new List<ReflectedType>();
        foreach (var (item, home) in ItemsOf(array, frame))
            found.AddRange(Types(item, home));
        return found;
    }

    /// <summary>The texts in an array, as far as they are known.</summary>
    public List<string> TextsIn(Expression? array, Frame? frame)
    {
        var found = new List<string>();
        foreach (var (item, home) in ItemsOf(array, frame))
            found.AddRange(Texts(item, home));
        return found;
    }

    /// <summary>The expressions that give a value, through calls that hand on what they are called on, and through offsets.</summary>
    /// <param name="value">The value.</param>
    /// <param name="frame">Where it is evaluated.</param>
    /// <param name="keeps">Whether a method hands on.</param>
    public List<(Expression Value, Frame? Frame)> OriginsOf(Expression? value, Frame? frame, Func<LibraryMethod, bool> keeps)
    {
        var origins = new List<(Expression, Frame?)>();
        if (_depth >= MaxNesting)
            return origins;
        _depth++;
        foreach (var (source, home) in Sources(value, frame))
        {
            switch (source.Shape)
            {
                case CallShape call when keeps(call.Method):
                    // A structure may be constructed where it stands.
                    origins.AddRange(OriginsOf(call.Method.Name == ".ctor" ? call.Argument(0) : call.Subject, home, keeps));
                    break;
                case BitsShape { Left: var left, Right: var right, Operator: var combined }:
                    origins.AddRange(OriginsOf(left, home, keeps));
                    if (combined != '-')
                        origins.AddRange(OriginsOf(right, home, keeps));
                    break;
                default:
                    origins.Add((source, home));
                    break;
            }
        }

        _depth--;
        return origins;
    }

    /// <summary>The types, a core's or the vendor's, by which an assembly is told: <c>typeof(T).Assembly</c>, its module, the path of its file, what is read from there.</summary>
    public List<ReflectedType> TypesOfPlace(Expression? place, Frame? frame)
    {
        var found = new List<ReflectedType>();
        foreach (var (source, home) in OriginsOf(place, frame, KeepsPlace))
        {
            if (source.Shape is CallShape { Method.Name: "get_Assembly" or "get_Module" or "GetAssembly" } call)
                found.AddRange(Types(call.Subject, home));
        }

        return found;
    }

    /// <summary>The simple names of the assemblies of cores by which a place is told: <c>Assembly.Load("…")</c>, the path of a file, what is read from there.</summary>
    public List<CoreAssemblyName> AssembliesOfPlace(Expression? place, Frame? frame)
    {
        var found = new List<CoreAssemblyName>();
        foreach (var (source, home) in OriginsOf(place, frame, KeepsPlace))
        {
            foreach (var name in NamesOfPlace(source, home))
            {
                if (types.AssemblyOf(SimpleName(name)) is { } assembly && !found.Contains(assembly))
                    found.Add(assembly);
            }
        }

        return found;
    }

    /// <summary>The core's assembly of a simple name; null where it is no core's.</summary>
    public CoreAssemblyName? AssemblyOf(string name) => types.AssemblyOf(name);

    private List<(Expression Item, Frame? Frame)> ItemsOf(Expression? array, Frame? frame)
    {
        var items = new List<(Expression, Frame?)>();
        foreach (var (source, home) in Sources(array, frame))
        {
            if (source.Shape is not ElementsShape elements)
                continue;
            foreach (var item in elements.Items)
                items.Add((item, home));
        }

        return items;
    }

    // The file of an assembly, its name and its content stand for the assembly.
    private static bool KeepsPlace(LibraryMethod method) => method.Namespace switch
    {
        "System.Reflection" => method switch
        {
            { Type: "Assembly", Name: "get_Location" or "get_CodeBase" or "get_EscapedCodeBase" or "get_ManifestModule" or "GetFile" or "GetFiles" } => true,
            { Type: "Module", Name: "get_Assembly" or "get_FullyQualifiedName" } => true,
            _ => false,
        },
        "System.IO" => method switch
        {
            { Type: "File", Name: "OpenRead" or "Open" or "OpenWrite" or "ReadAllBytes" } => true,
            { Type: "FileStream" or "MemoryStream" or "BufferedStream" or "FileInfo", Name: ".ctor" } => true,
            { Type: "FileInfo", Name: "get_FullName" or "OpenRead" or "Open" } => true,
            { Type: "Path", Name: "GetFullPath" } => true,
            _ => false,
        },
        _ => false,
    };

    private List<string> NamesOfPlace(Expression source, Frame? frame)
    {
        switch (source.Shape)
        {
            case CallShape { Method: { Namespace: "System.Reflection", Type: "Assembly", Name: "Load" or "LoadFrom" or "LoadFile" or "LoadWithPartialName" or "ReflectionOnlyLoad" } } load:
                return Texts(load.Argument(0), frame);
            case CallShape { Method: { Namespace: "System.IO", Type: "Path", Name: "Combine" or "Join" } } joined:
                return FilesOf(LastOf(joined, frame));
            case SumShape sum when sum.Parts.Count > 0:
                var whole = Files(source, frame);
                return whole.Count > 0 ? whole : EndsOf(sum, frame);
            case ConstantShape:
                return Files(source, frame);
            default:
                return [];
        }
    }

    private List<string> Files(Expression path, Frame? frame) => Texts(path, frame).FindAll(IsFile);

    private List<string> FilesOf((Expression? Value, Frame? Frame) path) => path.Value is null ? [] : Files(path.Value, path.Frame);

    // What stands before an unknown folder's end may be part of the name.
    private List<string> EndsOf(SumShape sum, Frame? frame)
    {
        var (last, before) = (sum.Parts[sum.Parts.Count - 1], sum.Parts.Count > 1 ? sum.Parts[sum.Parts.Count - 2] : null);
        var isFolder = before?.Shape is CallShape { Method: { Type: "AppContext" or "AppDomain", Name: "get_BaseDirectory" } };
        return Files(last, frame).FindAll(t => isFolder || t[0] is '/' or '\\');
    }

    private (Expression? Value, Frame? Frame) LastOf(CallShape call, Frame? frame)
    {
        var last = call.Argument(call.Arguments.Count - 1);
        return ItemsOf(last, frame) is { Count: > 0 } items ? items[items.Count - 1] : (last, frame);
    }

    private static bool IsFile(string text) => text.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);
}
