// The alias is no use; every name that stands for it is.
// core: ../../cores/Kiban.cs
using Ctx = Kiban.Plumbing.PipeContext;
using Boxed = Kiban.Plumbing.PipeBox<int>;

namespace Acme.Platforms;

public abstract class Aliased
{
    public abstract Ctx Open(); // expect: NC2004

    public static object Empty() => Boxed.Empty; // expect: NC2004
}
