using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Loading;

/// <summary>The file that a path, or what is read from one, ends in: the folder before it need not be known.</summary>
internal static class PathTail
{
    private const int MaxDepth = 8;

    /// <summary>The names, without folder and extension, of the files that a value may mean.</summary>
    public static IEnumerable<string> NamesOf(LibraryCall call, Expression? value)
    {
        foreach (var tail in Of(call.Evaluation, value, call.Frame, 0))
        {
            var name = tail.Substring(tail.LastIndexOfAny(['/', '\\']) + 1);
            if (name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
                yield return name.Substring(0, name.Length - 4);
        }
    }

    private static IEnumerable<string> Of(Evaluation evaluation, Expression? value, Frame? frame, int depth)
    {
        if (depth > MaxDepth)
            yield break;
        foreach (var (source, home) in evaluation.Sources(value, frame))
        {
            switch (source.Shape)
            {
                case ConstantShape { Value: string text }:
                    yield return text;
                    break;
                case CallShape { Method: { Type: "AssemblyName", Name: "get_Name" } }:
                    foreach (var name in evaluation.Texts(source, home))
                        yield return name;
                    break;
                case SumShape sum:
                    foreach (var tail in OfSum(evaluation, sum.Parts, home, depth + 1))
                        yield return tail;
                    break;
                case CallShape { Method: { Namespace: "System", Type: "String", Name: "Format" }, Arguments: [{ } pattern, ..] }:
                    // Interpolation in Visual Basic; what stands behind the last hole is known.
                    foreach (var text in evaluation.Texts(pattern, home))
                        yield return text.Substring(text.LastIndexOf('}') + 1);
                    break;
                case CallShape { Method: { Namespace: "System.IO", Type: "Path", Name: "Combine" or "Join" } } path:
                    foreach (var tail in Of(evaluation, LastOf(evaluation, path, home), home, depth + 1))
                        yield return tail;
                    break;
                case CallShape { Method: { Namespace: "System.IO", Type: "Path" or "File" or "FileStream" or "FileInfo" or "MemoryStream", Name: "GetFullPath" or "ReadAllBytes" or "OpenRead" or "Open" or ".ctor" or "get_FullName" } } read:
                    foreach (var tail in Of(evaluation, read.Subject, home, depth + 1))
                        yield return tail;
                    break;
            }
        }
    }

    // What stands before the last part matters only where that is no file name of its own: name + ".dll".
    private static IEnumerable<string> OfSum(Evaluation evaluation, IReadOnlyList<Expression> parts, Frame? frame, int depth)
    {
        List<string> tails = [""];
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var next = new List<string>();
            foreach (var part in Of(evaluation, parts[i], frame, depth))
            {
                foreach (var tail in tails)
                    next.Add(part + tail);
            }

            if (next.Count == 0)
                break;
            tails = next;
            if (tails.TrueForAll(static t => t.IndexOfAny(['/', '\\']) >= 0))
                break;
        }

        return tails;
    }

    private static Expression? LastOf(Evaluation evaluation, CallShape path, Frame? frame)
    {
        if (path.Arguments is not [.., { } last])
            return null;
        foreach (var (source, _) in evaluation.Sources(last, frame))
        {
            if (source.Shape is ElementsShape { Items: [.., var item] })
                return item;
        }

        return last;
    }
}
