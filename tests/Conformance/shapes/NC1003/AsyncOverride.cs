// An async override: the state machine is the compiler's, the override the vendor's.
// core: ../../cores/Juki.cs
using System;
using System.Threading.Tasks;
using Juki;

namespace Acme.Jobs;

public sealed class NoisyJob : EmigrationJob // expect: NC1001
{
    public override async void OnFailed(Exception error) // expect: NC1003
    {
        await Task.Yield();
        Console.Error.WriteLine(error);
    }
}
