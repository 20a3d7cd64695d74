using System.Globalization;
using System.Text;

namespace NoCustomization.Policy.Texts;

/// <summary>Names for people, made from documentation-comment ids, so that both eyes print the same.</summary>
public static class SymbolDisplay
{
    // Ids come from metadata too: an absurd arity is not worth a text of its size.
    private const int MaxShownArity = 100;

    /// <summary>
    /// <c>M:Juki.Fees.Calculator.Calculate(Juki.Fees.Request)</c> becomes <c>Juki.Fees.Calculator.Calculate(Request)</c>, a generic <c>Find``1(…)</c> becomes <c>Find&lt;T0&gt;(…)</c>;
    /// other targets (<c>table:x</c>) lose their prefix; anything else is returned as it is.
    /// </summary>
    public static string FromDocumentationId(string id)
    {
        var colon = id.IndexOf(':');
        if (colon < 0)
            return id;
        var body = id.Substring(colon + 1);
        if (colon != 1)
            return body;
        var paren = body.IndexOf('(');
        var name = paren < 0 ? body : body.Substring(0, paren);
        var tilde = name.IndexOf('~');
        if (tilde >= 0)
            name = name.Substring(0, tilde);
        name = name.Replace(".#ctor", ".constructor").Replace(".#cctor", ".static constructor");
        // Explicit implementations: N1.T.N2#I#M is shown as written, N2.I.M.
        name = name.Replace('#', '.');
        if (id[0] == 'M')
            return StripArity(name) + TypeParameters(name) + (paren < 0 ? "()" : ShortParameters(body.Substring(paren)));
        return StripArity(name);
    }

    // A method's arity ends its name: without it, two overloads that differ in nothing else look like one.
    private static string TypeParameters(string name)
    {
        var mark = name.LastIndexOf("``", System.StringComparison.Ordinal);
        if (mark < 0 || !int.TryParse(name.Substring(mark + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var arity) || arity is 0 or > MaxShownArity)
            return "";
        var builder = new StringBuilder("<T0");
        for (var i = 1; i < arity; i++)
            builder.Append(", T").Append(i.ToString(CultureInfo.InvariantCulture));
        return builder.Append('>').ToString();
    }

    // ``1 and `2 are arities; {A,B} are type arguments of explicit implementations.
    private static string StripArity(string name)
    {
        if (name.IndexOf('`') < 0)
            return name;
        var builder = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != '`')
            {
                builder.Append(name[i]);
                continue;
            }

            while (i + 1 < name.Length && (name[i + 1] == '`' || char.IsDigit(name[i + 1])))
                i++;
        }

        return builder.ToString();
    }

    // Each run of identifier characters loses its namespace; type parameters (`0, ``0) become T0.
    private static string ShortParameters(string parameters)
    {
        var end = parameters.IndexOf('~');
        if (end >= 0)
            parameters = parameters.Substring(0, end);
        var builder = new StringBuilder(parameters.Length);
        var start = 0;
        for (var i = 0; i <= parameters.Length; i++)
        {
            var separator = i == parameters.Length || "(){},[]*@".IndexOf(parameters[i]) >= 0;
            if (!separator)
                continue;
            var word = parameters.Substring(start, i - start);
            var dot = word.LastIndexOf('.');
            builder.Append((dot < 0 ? word : word.Substring(dot + 1)).Replace("``", "T").Replace("`", "T"));
            if (i < parameters.Length)
                builder.Append(parameters[i] switch { '{' => "<", '}' => ">", ',' => ", ", '@' => "&", var c => c.ToString() });
            start = i + 1;
        }

        return builder.ToString();
    }
}
