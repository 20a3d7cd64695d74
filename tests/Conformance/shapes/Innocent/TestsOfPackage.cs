// A test assembly that the core names as its own declares what nobody extends.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
// options: assembly=Kaigo.Regional; test=true
namespace Kaigo.Regional;

public class CareLevelTests
{
    public virtual void A_level_is_one()
    {
    }
}
