// Required and init-only members of an own class, set in an initializer beside a core object.
// core: ../../cores/Juki.cs
using System.Diagnostics.CodeAnalysis;
using Juki;

namespace Acme.Residents;

public class Visit
{
    public required Resident Resident { get; init; }

    public required string Window { get; set; }
}

public sealed class Quick : Visit
{
    [SetsRequiredMembers]
    public Quick(Resident resident)
    {
        Resident = resident;
        Window = "1";
    }

    public static Visit Open() => new() { Resident = Resident.Anonymous(), Window = "2" };
}
