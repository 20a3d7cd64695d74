// A base constructor of an open class that is for the package alone.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public sealed class SlotTask : PlatformTask
{
    public SlotTask()
        : base(3) // expect: NC2004
    {
    }

    public override void Run()
    {
    }
}

public sealed class FreeTask : PlatformTask
{
    public override void Run()
    {
    }
}
