// The kind does not matter: names are what the compiler looks up.
// core: ../../cores/Juki.cs
namespace Juki.Plugins
{
    public struct NoticeSlot // expect: NC1006
    {
        public Resident First;
    }

    public enum Hooks // expect: NC1006
    {
        None,
    }

    public delegate int Printed(int page); // expect: NC1006
}
