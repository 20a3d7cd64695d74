// File-local types and closures over core objects.
// core: ../../cores/Juki.cs
using System;
using System.Linq;
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public static class Checks
{
    public static IMoveCheck[] All(params string[] numbers) =>
        numbers.Select(number => (IMoveCheck)new Lambda(resident => resident.Number == number)).ToArray();
}

file sealed class Lambda(Func<Resident, bool> accepts) : IMoveCheck
{
    public bool Accepts(Resident resident) => accepts(resident);
}
