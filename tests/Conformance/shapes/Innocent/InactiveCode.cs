// What a symbol that nobody defines would switch on is not compiled.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public sealed class Plain
{
#if NEVER
    private sealed class Hidden : Resident
    {
    }
#pragma warning disable NC1001
#endif
    public Resident Resident { get; set; }
}
