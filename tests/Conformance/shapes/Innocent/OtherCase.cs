// C# namespaces are told apart by case.
// core: ../../cores/Juki.cs
namespace juki.Services
{
    public class ResidentRepository
    {
    }
}

namespace JUKI
{
    public class Resident
    {
    }
}
