// An async override of an open member, with awaits, lambdas and a local function.
// core: ../../cores/Kiban.cs
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Kiban;

namespace Acme.Platforms;

public sealed class NightTask : PlatformTask
{
    private readonly List<Func<Task>> steps = [];

    public override void Run() => steps.Add(async () => await Task.Delay(1));

    public override async Task RunAsync()
    {
        foreach (var step in steps)
            await step();
        await Last();

        async Task Last() => await Task.Yield();
    }
}
