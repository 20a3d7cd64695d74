// Structs, enums, delegates, interfaces and records all declare a name there.
// core: ../../cores/Juki.cs
namespace Juki
{
    public struct Ward // expect: NC1005
    {
        public Household First;
    }

    public enum WardKind // expect: NC1005
    {
        Urban,
    }

    public delegate void WardChanged(Ward ward); // expect: NC1005

    internal interface IWardSource // expect: NC1005
    {
        Ward Read();
    }

    internal sealed record WardName(string Text); // expect: NC1005
}
