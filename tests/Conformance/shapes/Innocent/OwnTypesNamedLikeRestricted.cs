// Own types with the names of restricted ones.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Plumbing
{
    public static class Pipes
    {
        public static int Counter;

        public static void Flush() => Counter = Platform.Version;
    }

    public class PipeContext
    {
        public string Name => nameof(PipeContext);
    }
}

namespace Acme.Platforms
{
    using Acme.Plumbing;

    public static class Uses
    {
        public static PipeContext Open()
        {
            Pipes.Flush();
            return new PipeContext();
        }
    }
}
