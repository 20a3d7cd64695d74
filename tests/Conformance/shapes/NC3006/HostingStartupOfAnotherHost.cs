// What one host sanctions is not sanctioned by another package that runs in it.
// core: ../../cores/Uketsuke.cs, ../../cores/Juki.cs
using Juki;
using Microsoft.AspNetCore.Hosting;
using Uketsuke;

[assembly: HostingStartup(typeof(Acme.Desks.Reception))] // expect: NC3006

namespace Acme.Desks
{
    public class Reception
    {
        public Desk Of(Resident resident) => new Desk { Name = resident.Number };
    }
}
