// The compiler writes both interfaces into metadata; only the one that another listed one does not imply counts.
// core: ../../cores/Juki.cs
using System;
using Juki.Services;

namespace Acme.Residents;

public sealed class Register : IRegistered, // expect: NC1002
    INumbered
{
    public DateOnly RegisteredOn => new(2026, 4, 1);
}
