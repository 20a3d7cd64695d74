// Namespaces that begin, end or sound like the core's.
// core: ../../cores/Juki.cs
namespace JukiTools.Acme
{
    public class Resident
    {
    }
}

namespace Jukido
{
    public class Household
    {
    }
}

namespace Acme.Juki
{
    public class Resident
    {
    }
}

namespace Acme.Juki.Services
{
    public class ResidentRepository
    {
    }
}
