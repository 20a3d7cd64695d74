// A class with the full name of a core class wins inside the vendor's assembly.
// core: ../../cores/Juki.cs
namespace Juki
{
    public class Household // expect: NC1006
    {
        public Resident Head { get; set; }
    }
}
