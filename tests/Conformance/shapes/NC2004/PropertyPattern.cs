// A property pattern names the type and, in its own place, the member.
// core: ../../cores/Kiban.cs
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Patterns
{
    public static bool IsNamed(object value) => value is PipeContext // expect: NC2004
    {
        Name: "main", // expect: NC2004
    };
}
