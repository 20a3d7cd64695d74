// Dynamic calls on own and framework objects.
// core: ../../cores/Juki.cs
using System.Dynamic;
using Juki;

namespace Acme.Residents;

public static class Late
{
    public static object Run(Resident resident)
    {
        dynamic bag = new ExpandoObject();
        bag.DisplayName = resident.DisplayName;
        bag.Renumber = (System.Action)(() => { });
        bag.Renumber();
        return bag.DisplayName;
    }
}
