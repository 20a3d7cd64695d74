// A suppression for the whole assembly, aimed at one target.
// core: ../../cores/Juki.cs
using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage("NoCustomization", "NC2004", Scope = "namespaceanddescendants", Target = "~N:Acme")] // expect: NC9001
[module: SuppressMessage("NoCustomization", "NC4001")] // expect: NC9001

namespace Acme.Residents;

public class Plain
{
}
