// A cast to the type that the value has already leaves nothing in the binary.
// core: ../../cores/Kiban.cs
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Identity
{
    public static object Cast() => (PipeContext)Platform.Current(); // expect: NC2004 source

    public static object Conversion() => (decimal)Platform.Amount(); // expect: NC2004
}
