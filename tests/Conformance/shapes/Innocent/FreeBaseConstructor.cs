// Deriving an open class through its free constructor, written and implied.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public sealed class Implied : PlatformTask
{
    public override void Run()
    {
    }
}

public sealed class Written : PlatformTask
{
    public Written() : base()
    {
    }

    public override void Run()
    {
    }
}
