// Using lines and documentation references name without using.
// core: ../../cores/Kiban.cs
using Kiban;
using Kiban.Plumbing;
using static Kiban.Plumbing.Pipes;
using Ctx = Kiban.Plumbing.PipeContext;

namespace Acme.Platforms;

/// <summary>Unlike <see cref="PipeContext"/> and <see cref="Pipes.Flush"/>, safe.</summary>
/// <seealso cref="Ctx.Close"/>
public static class Documented
{
    /// <inheritdoc cref="PipeBase.Pump"/>
    public static int Version => Platform.Version;
}
