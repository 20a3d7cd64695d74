// The type is free, one constructor and one property are not.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public static class Sessions
{
    public static Session Plain() => new Session { User = "acme" };

    public static Session Ticketed() => new Session("t-1"); // expect: NC2004

    public static Session TargetTyped()
    {
        Session session = new("t-2"); // expect: NC2004
        session.Ticket = "t-3"; // expect: NC2004
        return session;
    }

    public static Session Initialized() => new Session
    {
        User = "acme",
        Ticket = "t-4", // expect: NC2004
    };
}
