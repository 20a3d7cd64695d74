// core: ../../cores/Juki.cs
// In C# letter case makes another type, though one in the core's namespace.
namespace Juki
{
    class HouseHold // expect: NC1005
    {
    }
}

namespace juki
{
    class Household
    {
        public Juki.Resident? Head { get; set; }
    }
}
