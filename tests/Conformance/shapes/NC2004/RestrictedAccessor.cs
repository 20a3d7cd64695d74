// One accessor of a free property is for the package alone.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public static class Zones
{
    public static string Read(Session session) => session.Zone;

    public static void Write(Session session) => session.Zone = "b"; // expect: NC2004

    public static void Append(Session session) => session.Zone += "c"; // expect: NC2004
}
