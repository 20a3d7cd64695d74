// An own interface over an open one redeclares its member.
// core: ../../cores/Juki.cs
using Juki.Plugins;

namespace Acme.Checks;

public interface IWardCheck : IMoveCheck
{
    new string Title { get; } // expect: NC1004

    string Ward { get; }
}
