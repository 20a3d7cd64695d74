// Every type of a combined pattern is one.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Combined
{
    public static bool Or(object value) => value is PipeContext or PipeException; // expect: NC2004, NC2004

    public static bool Not(object value) => value is not IPipe; // expect: NC2004
}
