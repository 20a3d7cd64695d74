// The type that the runtime calls before a program's own start.
// core: ../../cores/Juki.cs
using Juki;

internal class StartupHook // expect: NC3006
{
    public static void Initialize() => Resident.DefaultCountry.ToString();
}
