// A class that is named like the core's namespace and holds nested types named like core types.
// core: ../../cores/Juki.cs
namespace Acme
{
    public static class Juki
    {
        public class Resident
        {
        }

        public class Household : Resident
        {
        }
    }
}
