// Two constructions of an open generic interface.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public sealed class Validators : IValidator<Resident>, IValidator<string>
{
    public bool IsValid(Resident value) => value != null;

    public bool IsValid(string value) => value.Length > 0;
}
