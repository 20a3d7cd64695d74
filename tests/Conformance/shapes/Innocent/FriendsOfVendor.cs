// What a vendor lets into its own internals is its own affair.
// core: ../../cores/Juki.cs
using System.Runtime.CompilerServices;
using Juki.Plugins;

[assembly: InternalsVisibleTo("Acme.Tests")]

internal class Check : IMoveCheck
{
    public bool Accepts(Juki.Resident resident) => true;
}
