// Own types with the names of core types, in own namespaces.
// core: ../../cores/Juki.cs
using CoreResident = Juki.Resident;

namespace Acme.Model
{
    public class Resident
    {
        public virtual string DisplayName => "";
    }

    public interface IResidentRepository
    {
        CoreResident Find(string number);
    }

    public class ResidentRepository : IResidentRepository
    {
        public CoreResident Find(string number) => new(number);
    }

    public class Visitor : Resident
    {
        public override string DisplayName => "visitor";
    }
}
