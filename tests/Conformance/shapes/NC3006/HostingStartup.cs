// A library that configures whatever host loads it.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki;
using Microsoft.AspNetCore.Hosting;

[assembly: HostingStartup(typeof(Acme.Hosting.Injected))] // expect: NC3006

namespace Acme.Hosting
{
    public class Injected : IHostingStartup
    {
        public void Configure(IWebHostBuilder builder) => builder.UseSetting("resident", Resident.NumberPrefix + Resident.Anonymous().Number);
    }
}
