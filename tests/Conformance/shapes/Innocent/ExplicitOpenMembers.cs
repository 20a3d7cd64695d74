// Unmarked default members of an open interface, supplied implicitly and explicitly, in a class and in a record struct.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Checks;

public sealed class Explicit : IMoveCheck
{
    string IMoveCheck.Title => "explicit";

    string INumbered.Number => "3";

    bool IMoveCheck.Accepts(Resident resident) => true;
}

public readonly record struct Implicit(string Title, string Number) : IMoveCheck
{
    public bool Accepts(Resident resident) => Title.Length > 0;
}
