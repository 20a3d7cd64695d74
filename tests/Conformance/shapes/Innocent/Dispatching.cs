// An own dispatcher over interfaces and delegates of the core.
// core: ../../cores/Juki.cs
using System;
using System.Collections.Generic;
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public sealed class CheckChain : IMoveCheck
{
    private readonly List<IMoveCheck> checks = [];

    public event Printed Printed;

    public CheckChain Add(IMoveCheck check)
    {
        checks.Add(check);
        return this;
    }

    public bool Accepts(Resident resident)
    {
        foreach (var check in checks)
        {
            Printed?.Invoke(check.Title + check.AuditLine);
            if (!check.Accepts(resident))
                return false;
        }

        return true;
    }
}
