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

    private static MethodInfo Unknown(System.Type type, bool nonPublic) => type.GetProperty("Number").GetSetMethod(nonPublic);
}
