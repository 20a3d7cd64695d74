// Subscribing to an open event and supplying an open delegate.
// core: ../../cores/Juki.cs
using System;
using Juki.Plugins;

namespace Acme.Hooks;

public static class Listeners
{
    private static readonly Printed Log = line => Console.WriteLine(line);

    public static void Start()
    {
        Juki.Plugins.Hooks.Moved += (_, e) => Log(e.Number);
        Printed other = Console.WriteLine;
        other += Log;
        other("ready");
    }
}
