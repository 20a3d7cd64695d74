// A program's own hosting startup, as the pages for signing in are scaffolded: it is the program's own start.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Acme.Hosting;
using Juki;
using Microsoft.AspNetCore.Hosting;

[assembly: HostingStartup(typeof(IdentityHostingStartup))]

Console.WriteLine(Resident.DefaultCountry);

namespace Acme.Hosting
{
    public class IdentityHostingStartup : IHostingStartup
    {
        public void Configure(IWebHostBuilder builder)
        {
        }
    }
}
