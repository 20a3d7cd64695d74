// Names that are put together, chosen or kept elsewhere.
// core: ../../cores/Koseki.cs
using System.Collections.Generic;
using System.Reflection;
using Koseki;

static class Texts
{
    const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;
    const string Prefix = "_";
    const string Secret = Prefix + "secret";
    static readonly string s_name = "_secret";
    static readonly string[] s_names = { "_secret", "_count" };

    static string Name => "_secret";

    public static FieldInfo Constant() => typeof(Register).GetField(Secret, Hidden);                             // expect: NC2001

    public static FieldInfo Sum() => typeof(Register).GetField("_" + "sec" + "ret", Hidden);                     // expect: NC2001

    public static FieldInfo Interpolated() => typeof(Register).GetField($"{Prefix}secret", Hidden);              // expect: NC2001

    public static FieldInfo InterpolatedNumber()
    {
        var prefix = "_";
        return typeof(Register).GetField($"{prefix}secret", Hidden);                                             // expect: NC2001
    }

    public static FieldInfo BackingField() => typeof(Register).GetField($"<{nameof(Register.Name)}>k__BackingField", Hidden); // expect: NC2001

    public static MethodInfo Setter() => typeof(Register).GetMethod("set_" + nameof(Register.Number), Hidden);   // expect: NC2001

    public static FieldInfo Formatted() => typeof(Register).GetField(string.Format("<{0}>k__BackingField", "Name"), Hidden); // expect: NC2001

    public static FieldInfo StaticField() => typeof(Register).GetField(s_name, Hidden);                          // expect: NC2001

    public static FieldInfo Property() => typeof(Register).GetField(Name, Hidden);                               // expect: NC2001

    public static FieldInfo Conditional(bool isCount) => typeof(Register).GetField(isCount ? "_count" : "_secret", Hidden); // expect: NC2001

    public static FieldInfo Switch(int kind) => typeof(Register).GetField(kind switch { 0 => "_count", 1 => "Title", _ => "_secret" }, Hidden); // expect: NC2001

    public static FieldInfo Coalesced(string name) => typeof(Register).GetField(name ?? "_secret", Hidden);      // expect: NC2001

    public static FieldInfo ArrayElement(int i) => typeof(Register).GetField(s_names[i], Hidden);                // expect: NC2001

    public static IEnumerable<FieldInfo> Each()
    {
        foreach (var name in new[] { "_secret", "_count" })
            yield return typeof(Register).GetField(name, Hidden);                                                // expect: NC2001
    }

    public static void EachOfList(List<FieldInfo> result)
    {
        foreach (var name in new List<string> { "_secret", "_count" })
            result.Add(typeof(Register).GetField(name, Hidden));                                                 // expect: NC2001
    }

    public static FieldInfo OfType() => typeof(Register).GetField("_" + typeof(Register).Name.ToLower(), Hidden | BindingFlags.Public);

    public static FieldInfo ChosenPublic(bool isTitle) => typeof(Register).GetField(isTitle ? "Title" : "Year", Hidden | BindingFlags.Public);

    public static FieldInfo Partial(string rest) => typeof(Register).GetField("_" + rest, Hidden | BindingFlags.Public);

    // Nothing that is not hidden can come of it.
    public static FieldInfo AnyHidden(string name) => typeof(Register).GetField(name, Hidden);                   // expect: NC2001
}
