// The core's own override implements the abstract member: overriding it again replaces behaviour.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Jobs;

public class WardEmigrationJob : EmigrationJob // expect: NC1001
{
    public override void Run(DateOnly on) // expect: NC1003
    {
    }
}
