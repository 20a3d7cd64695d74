// core: ../../cores/Kiban.cs
// Default values of local functions and lambdas are constants: the source alone shows them.
using System;
using Kiban;

namespace Acme.Defaults;

class Uses
{
    int Local()
    {
        return Inner() + Named();
        int Inner(int size = Platform.MaximumRetries + 1) => size; // expect: NC2004 source
        int Named(string name = nameof(Platform.Mode)) => name.Length; // expect: NC2004 source
    }

    object Lambda() => (int size = Platform.MaximumRetries) => size; // expect: NC2004 source

    object Nested() => () => (string name = nameof(Platform.Restart)) => name; // expect: NC2004 source

    object Free() => (int size = int.MaxValue, string name = nameof(Platform.Version)) => size;
}
