// Building on another vendor's customization: the hop is that vendor's finding.
// core: ../../cores/Juki.cs
// reference: ../../stubs/JukiAddons.cs
using System;
using Juki;
using JukiAddons;

namespace Acme.Residents;

public sealed class Zoned : IAddonClock
{
    public int Offset => 9;

    public DateOnly Today => new(2026, 4, 1);
}

public sealed class Named : AddonResident
{
    public Named() : base("N")
    {
    }

    public override string Nickname => DisplayName;
}

public sealed class Footed : AddonSlot
{
    public override string Footer => "footer";

    public override string Render(Resident resident) => Footer;
}
