// A base class whose constructors only the package can call: its children are a closed list, which a borrowed name breaks open.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;

namespace Acme.Residents;

internal class FirstMove : Movement // expect: NC1001
{
    internal FirstMove()
        : base(1) // expect: NC2003
    {
    }
}

internal class SecondMove() : Movement(2); // expect: NC1001, NC2003

internal class ThirdMove : Movement // expect: NC1001, NC2003
{
    public string Text => "third";
}

internal class OwnList
{
    private protected OwnList()
    {
    }

    internal sealed class Only : OwnList;
}
