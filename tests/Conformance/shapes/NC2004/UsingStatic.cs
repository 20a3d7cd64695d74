// Through using static only the member is named.
// core: ../../cores/Kiban.cs
using static Kiban.Plumbing.Pipes;

namespace Acme.Platforms;

public static class Maintenance
{
    public static void Run() => Flush(); // expect: NC2004
}
