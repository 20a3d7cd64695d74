using System.Collections.Generic;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Policy.Calls;

/// <content>Texts and numbers.</content>
internal sealed partial class Evaluation
{
    // Choices within sums multiply.
    private const int MaxTexts = 32;

    /// <summary>The texts that a value may be, as far as they are known; empty where none is.</summary>
    public List<string> Texts(Expression? value, Frame? frame)
    {
        var texts = new List<string>();
        if (_depth >= MaxNesting)
            return texts;
        _depth++;
        foreach (var (source, home) in Sources(value, frame))
        {
            switch (source.Shape)
            {
                case ConstantShape { Value: string text }:
                    texts.Add(text);
                    break;
                case SumShape sum:
                    texts.AddRange(Sum(sum.Parts, home));
                    break;
                case CallShape { Method.Name: "get_Name" or "get_FullName" or "get_AssemblyQualifiedName" or "get_Namespace" } named:
                    AddNames(named, home, texts);
                    break;
                case CallShape { Method: { Name: "ToString" or "Trim" or "Intern" or "IsInterned", Namespace: "System", Type: "String" } } same:
                    texts.AddRange(Texts(same.Subject, home));
                    break;
                case CallShape { Method: { Name: "CreateQualifiedName", Type: "Assembly" }, Arguments: [{ } assembly, { } type] }:
                    foreach (var name in Texts(type, home))
                    {
                        foreach (var assemblyName in Texts(assembly, home))
                            texts.Add(name + ", " + assemblyName);
                    }

                    break;
                case CallShape { Method: { Name: "Format", Type: "String", Namespace: "System" } } format:
                    texts.AddRange(Formatted(format, home));
                    break;
            }
        }

        _depth--;
        return texts;
    }

    /// <summary>The number that a value is, of several the bits of all; null where it is not known.</summary>
    public int? Number(Expression? value, Frame? frame)
    {
        if (_depth >= MaxNesting)
            return null;
        _depth++;
        int? number = null;
        foreach (var (source, home) in Sources(value, frame))
        {
            if (NumberOf(source, home) is not { } one)
            {
                number = null;
                break;
            }

            number = (number ?? 0) | one;
        }

        _depth--;
        return number;
    }

    /// <summary>Whether a value is known to be true.</summary>
    public bool IsTrue(Expression? value, Frame? frame)
    {
        foreach (var (source, _) in Sources(value, frame))
        {
            if (source.Shape is ConstantShape { Value: true or 1 })
                return true;
        }

        return false;
    }

    private int? NumberOf(Expression source, Frame? frame)
    {
        switch (source.Shape)
        {
            case ConstantShape { Value: int number }:
                return number;
            case BitsShape { Operator: '~' } complement:
                return ~Number(complement.Left, frame);
            case BitsShape bits:
                var (left, right) = (Number(bits.Left, frame), Number(bits.Right, frame));
                return bits.Operator switch { '|' => left | right, '&' => left & right, '^' => left ^ right, _ => null };
            default:
                return null;
        }
    }

    private List<string> Sum(IReadOnlyList<Expression> parts, Frame? frame)
    {
        List<string> sums = [""];
        foreach (var part in parts)
        {
            var pieces = Texts(part, frame);
            var next = new List<string>();
            foreach (var sum in sums)
            {
                foreach (var piece in pieces)
                {
                    if (next.Count < MaxTexts)
                        next.Add(sum + piece);
                }
            }

            sums = next;
        }

        return sums;
    }

    // Plain holes alone: {0}, {1}.
    private IEnumerable<string> Formatted(CallShape format, Frame? frame)
    {
        var arguments = new List<Expression?>();
        Expression? pattern = null;
        for (var i = 0; i < format.Arguments.Count; i++)
        {
            if (pattern is null && format.Method.Parameters[i] == ParameterSort.Text)
                pattern = format.Arguments[i];
            else if (pattern is not null && format.Arguments[i]?.Shape is ElementsShape { Items: var items })
                arguments.AddRange(items);
            else if (pattern is not null)
                arguments.Add(format.Arguments[i]);
        }

        foreach (var text in Texts(pattern, frame))
        {
            List<string> results = [text];
            for (var i = 0; i < arguments.Count; i++)
            {
                var hole = "{" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "}";
                if (!results.Exists(r => r.Contains(hole)))
                    continue;
                var next = new List<string>();
                foreach (var piece in Texts(arguments[i], frame))
                {
                    foreach (var result in results)
                    {
                        if (next.Count < MaxTexts)
                            next.Add(result.Replace(hole, piece));
                    }
                }

                results = next;
            }

            foreach (var result in results)
            {
                if (result.IndexOf('{') < 0)
                    yield return result;
            }
        }
    }

    private void AddNames(CallShape call, Frame? frame, List<string> texts)
    {
        foreach (var type in Types(call.Receiver, frame))
        {
            var (full, dot) = (type.FullName, type.FullName.LastIndexOf('.'));
            texts.Add(call.Method.Name switch
            {
                "get_Name" => full.Substring(System.Math.Max(dot, full.LastIndexOf('+')) + 1),
                "get_Namespace" => dot < 0 ? "" : full.Substring(0, dot),
                _ => full,
            });
        }

        if (call.Method is { Type: "Assembly" or "AssemblyName" })
            AddAssemblies(call, frame, texts);
        if (call.Method.Name != "get_Name")
            return;
        foreach (var member in Members(call.Receiver, frame))
            texts.Add(member.Name);
    }

    // typeof(T).Assembly.GetName().Name; of a full name the version is not known.
    private void AddAssemblies(CallShape call, Frame? frame, List<string> texts)
    {
        foreach (var (source, home) in Sources(call.Receiver, frame))
        {
            var isName = source.Shape is CallShape { Method: { Type: "Assembly", Name: "GetName" } };
            foreach (var type in TypesOfPlace(isName ? ((CallShape)source.Shape).Receiver : source, home))
                texts.Add(type.AssemblyName);
        }
    }
}
