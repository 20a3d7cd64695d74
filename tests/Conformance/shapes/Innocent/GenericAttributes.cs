// Own generic attributes over core types, and an own attribute below the core's.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class HandlesAttribute<T> : Attribute
{
    public Type Type => typeof(T);
}

[Handles<Resident>]
[Handles<Resident[]>]
public sealed class Handler
{
    [return: Audited]
    public int Run([Handles<Household>] Household household) => household.GetHashCode();
}
