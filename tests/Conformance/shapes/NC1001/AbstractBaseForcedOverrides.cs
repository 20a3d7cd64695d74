// A closed abstract base forces its abstract members: one finding on the base, none on the members.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Jobs;

public sealed class CleanUpJob : BatchJob // expect: NC1001
{
    public override string Name => "clean-up";

    public override void Run(DateOnly on)
    {
    }

    public override string ToString() => Name;
}
