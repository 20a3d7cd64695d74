// Attributes of the framework with core types and names of rules in their texts.
// core: ../../cores/Juki.cs
using System;
using System.Diagnostics;
using Juki;

namespace Acme.Residents;

[DebuggerDisplay("Juki.Resident {Number}")]
[Obsolete("see NC1001")]
public sealed class Shown
{
    [Conditional("NC1003")]
    public static void Trace(Resident resident)
    {
    }
}
