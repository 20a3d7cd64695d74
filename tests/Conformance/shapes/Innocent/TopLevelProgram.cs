// Top-level statements that use the core and define a plugin.
// core: ../../cores/Juki.cs
using System;
using Juki;
using Juki.Plugins;
using Juki.Services;

var repository = new ResidentRepository();
IMoveCheck check = new Once();
foreach (var number in args)
{
    if (repository.Find(number) is { } resident && check.Accepts(resident))
        repository.Save(resident);
}

Console.WriteLine(check.AuditLine);

internal sealed class Once : IMoveCheck
{
    private bool done;

    public bool Accepts(Resident resident) => !done && (done = true);
}
