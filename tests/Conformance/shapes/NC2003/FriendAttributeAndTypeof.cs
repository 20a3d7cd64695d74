// Internal types as attribute, typeof, cast, pattern and generic method argument.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using System;
using Juki;

namespace Acme.Residents;

[Traced] // expect: NC2003
public static class Probe
{
    public static Type LockType() => typeof(RecordLock); // expect: NC2003

    public static bool IsLock(object value) => value is RecordLock; // expect: NC2003

    public static string Cast(object value) => ((IRecordTrace)value).ToString(); // expect: NC2003

    public static int Run() => RecordLock.Within(() => 1); // expect: NC2003
}
