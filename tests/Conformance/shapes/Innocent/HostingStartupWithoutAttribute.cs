// A hosting startup that nothing names, and an attribute of that name from elsewhere.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki;
using Microsoft.AspNetCore.Hosting;

[assembly: Acme.Hosting.HostingStartup(typeof(Acme.Hosting.Own))]

namespace Acme.Hosting
{
    [AttributeUsage(AttributeTargets.Assembly)]
    sealed class HostingStartupAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }

    public class Own : IHostingStartup
    {
        public void Configure(IWebHostBuilder builder) => builder.UseSetting("country", Resident.DefaultCountry);
    }
}
