// core: ../../cores/Juki.cs
// In C# letter case makes another namespace, an open one included.
namespace Juki.extensions
{
    static class ResidentText // expect: NC1005
    {
        public static string Short(this Resident resident) => resident.Number;
    }
}

namespace juki.Extensions
{
    static class ResidentText
    {
        public static string Short(this Juki.Resident resident) => resident.Number;
    }
}
