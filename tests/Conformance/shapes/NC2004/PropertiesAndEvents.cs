// Properties and events of free and of restricted types.
// core: ../../cores/Kiban.cs
using System;
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Modes
{
    public static string Read() => Platform.Mode; // expect: NC2004

    public static void Write() => Platform.Mode = "night"; // expect: NC2004, NC2005

    public static void Listen(EventHandler handler)
    {
        Platform.Restarted += handler; // expect: NC2004, NC2005
        Pipes.Opened -= handler; // expect: NC2004
    }

    public static int Free() => Platform.Version;
}
