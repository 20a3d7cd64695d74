// Framework bases and interfaces with core types as arguments.
// core: ../../cores/Juki.cs
using System;
using System.Collections;
using System.Collections.Generic;
using Juki;

namespace Acme.Residents;

public class ResidentList : List<Resident>
{
}

public sealed class ByNumber : IComparer<Resident>, IEqualityComparer<Resident>
{
    public int Compare(Resident x, Resident y) => string.CompareOrdinal(x.Number, y.Number);

    public bool Equals(Resident x, Resident y) => Compare(x, y) == 0;

    public int GetHashCode(Resident obj) => obj.Number.GetHashCode();
}

public sealed class Walk : IEnumerable<Resident>, IObserver<Household>
{
    public IEnumerator<Resident> GetEnumerator()
    {
        yield return Resident.Anonymous();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void OnNext(Household value) => value.Divide();
}
