// Accessors of public properties: who asks for the public one does not get a hidden one.
// core: ../../cores/Koseki.cs
using System.Reflection;
using Koseki;

static class Accessors
{
    public static MethodInfo Setter() => typeof(Register).GetProperty("Number").GetSetMethod();

    public static MethodInfo PublicSetter() => typeof(Register).GetProperty("Number").GetSetMethod(false);

    public static MethodInfo NamedArgument() => typeof(Register).GetProperty("Number").GetSetMethod(nonPublic: false);

    public static MethodInfo Unknown(bool nonPublic) => typeof(Register).GetProperty("Number").GetSetMethod(nonPublic);

    public static MethodInfo AnySetter() => typeof(Register).GetProperty("Number").GetSetMethod(true);                    // expect: NC2001

    public static MethodInfo NamedAny() => typeof(Register).GetProperty("Number").GetSetMethod(nonPublic: true);          // expect: NC2001

    public static MethodInfo Told() => Unknown(typeof(Register), true);                                                  // expect: NC2001

    public static MethodInfo ToldPublic() => Unknown(typeof(Register), false);

    public static MethodInfo Getter() => typeof(Register).GetProperty("Number").GetGetMethod(true);

    public static bool TryWrite(Register register, string value)
    {
        if (typeof(Register).GetProperty("Number").GetSetMethod() is not { } setter)
            return false;
        setter.Invoke(register, [value]);
        return true;
    }

    public static bool IsWritable() => typeof(Register).GetProperty("Number").SetMethod?.IsPublic == true;

    public static bool HasSetter() => typeof(Register).GetProperty("Number").SetMethod != null;

    public static bool Matches() => typeof(Register).GetProperty("Number").SetMethod is { IsPublic: true, IsStatic: false };

    public static bool IsThere(PropertyInfo other) => typeof(Register).GetProperty("Number").SetMethod is not null && other.SetMethod is null;

    public static MethodInfo Reads() => typeof(Register).GetProperty("Number").SetMethod;                                 // expect: NC2001

    public static object Uses(Register register) => typeof(Register).GetProperty("Number").SetMethod?.Invoke(register, ["x"]); // expect: NC2001

    public static object Tests(Register register) =>
        typeof(Register).GetProperty("Number").SetMethod is { IsPublic: false } setter ? setter.Invoke(register, ["x"]) : null; // expect: NC2001

    private static MethodInfo Unknown(System.Type type, bool nonPublic) => type.GetProperty("Number").GetSetMethod(nonPublic);
}
