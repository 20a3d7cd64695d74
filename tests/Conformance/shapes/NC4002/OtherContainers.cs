// Other containers take services out, too.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Ninject.cs, ../../stubs/DryIoc.cs
using DryIoc;
using Juki.Services;
using Ninject;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(StandardKernel kernel, IRegistrator registrator)
    {
        kernel.Unbind<IOfficeClock>(); // expect: NC4002
        kernel.Unbind(typeof(IOfficeClock)); // expect: NC4002
        registrator.Unregister<IOfficeClock>(); // expect: NC4002
        kernel.Unbind<System.TimeProvider>();
        registrator.Unregister<System.TimeProvider>();
    }
}
