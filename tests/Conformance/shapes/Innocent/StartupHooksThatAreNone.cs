// Types of that name that the runtime does not call: in a namespace, nested, without the method.
// core: ../../cores/Juki.cs
using Juki;

internal class StartupHook
{
    public static void Initialize(string country) => country.ToString();

    public void Initialize() => Initialize(Resident.DefaultCountry);
}

namespace Acme.Hosting
{
    static class StartupHook
    {
        public static void Initialize()
        {
        }

        class Nested
        {
            class StartupHook
            {
                public static void Initialize()
                {
                }
            }
        }
    }
}
