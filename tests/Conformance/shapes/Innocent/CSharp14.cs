// Newest forms: null-conditional assignment, compound operators, unbound names, partial events and constructors.
// core: ../../cores/Juki.cs
using System;
using System.Collections.Generic;
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed partial class ModernSlot : NoticeSlot
{
    private int total;

    public partial ModernSlot(string title);

    public partial event EventHandler Rendered;

    public void operator +=(int count) => total += count;

    public override string Render(Resident resident)
    {
        resident?.DisplayName = nameof(Importer<>) + nameof(List<>);
        return total.ToString();
    }
}

public sealed partial class ModernSlot
{
    public partial ModernSlot(string title) => Title = title;

    public partial event EventHandler Rendered
    {
        add { }
        remove { }
    }
}
