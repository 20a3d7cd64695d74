// Reading properties whose setters are not for vendors.
// core: ../../cores/Juki.cs
// core: ../../cores/Kiban.cs
// options: assembly=Acme.Juki.Friend
using Juki;
using Kiban;

namespace Acme.Residents;

public static class Reads
{
    public static string Status(OfficeState state, Session session) => state.Status + session.Zone + nameof(Session.Zone);
}
