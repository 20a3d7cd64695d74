// The host that has the contract of hosting startups opens it: what a library does by it is sanctioned.
// core: ../../cores/Uketsuke.cs
using Microsoft.AspNetCore.Hosting;
using Uketsuke;

[assembly: HostingStartup(typeof(Acme.Desks.Reception))]

namespace Acme.Desks
{
    public class Reception
    {
        public Desk First() => new Desk();
    }
}
