// An internal type in a signature, a creation, a static read, a field access and a generic argument.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using System.Collections.Generic;
using Juki;

namespace Acme.Residents;

internal sealed class Locks
{
    private readonly RecordLock own = // expect: NC2003
        new RecordLock(); // expect: NC2003

    private readonly Dictionary<string, RecordLock> byNumber = // expect: NC2003
        new(); // expect: NC2003 source an inferred generic argument; [] looks the same

    internal RecordLock Find(string number) // expect: NC2003
        => byNumber[number];

    internal void TakeAll()
    {
        RecordLock.Shared // expect: NC2003
            .Take("all"); // expect: NC2003
        own.Holders = 0; // expect: NC2003
    }
}
