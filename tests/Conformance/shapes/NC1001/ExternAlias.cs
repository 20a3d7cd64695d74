// A closed base behind an extern alias.
// core: package=../../cores/Juki.cs
extern alias package;

namespace Acme.Juki
{
    public class Resident : package::Juki.Resident // expect: NC1001
    {
        public Resident() : base("A")
        {
        }
    }
}
