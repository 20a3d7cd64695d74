// The property is public, its setter is not.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;

namespace Acme.Residents;

public static class Closing
{
    public static string Close(OfficeState state)
    {
        state.Status = "closed"; // expect: NC2003
        return state.Status;
    }

    public static OfficeState Opened() => new OfficeState
    {
        Status = "open", // expect: NC2003
    };
}
