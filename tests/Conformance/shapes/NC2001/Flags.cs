// Binding flags that come together in several ways.
// core: ../../cores/Koseki.cs
using System.Reflection;
using Koseki;

static class Flags
{
    const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static;
    const BindingFlags Hidden = Any | BindingFlags.NonPublic;
    static readonly BindingFlags s_all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
    static readonly BindingFlags s_public = BindingFlags.Public | BindingFlags.Instance;

    public static FieldInfo Number() => typeof(Register).GetField("_secret", (BindingFlags)36);             // expect: NC2001

    public static FieldInfo Constant() => typeof(Register).GetField("_secret", Hidden);                     // expect: NC2001

    public static FieldInfo Composed() => typeof(Register).GetField("_secret", Any | BindingFlags.NonPublic); // expect: NC2001

    public static FieldInfo StaticField() => typeof(Register).GetField("_secret", s_all);                   // expect: NC2001

    public static FieldInfo PublicField() => typeof(Register).GetField("_secret", s_public);

    public static FieldInfo Local()
    {
        var flags = s_public | BindingFlags.NonPublic;
        return typeof(Register).GetField("_secret", flags);                                                 // expect: NC2001
    }

    public static FieldInfo Without()
    {
        var flags = s_all & ~BindingFlags.NonPublic;
        return typeof(Register).GetField("_secret", flags);
    }

    public static FieldInfo Conditional(bool isStatic) =>
        typeof(Register).GetField("_secret", BindingFlags.NonPublic | (isStatic ? BindingFlags.Static : BindingFlags.Instance)); // expect: NC2001

    // Whatever the flags are: the name is that of a hidden field.
    public static FieldInfo Unknown(BindingFlags flags) => typeof(Register).GetField("_secret", flags);     // expect: NC2001
}
