// Top-level statements of a vendor's own host.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddSingleton<IOfficeClock, AcmeClock>(); // expect: NC4001
using var provider = services.BuildServiceProvider();
System.Console.WriteLine(provider.GetRequiredService<IOfficeClock>().Today);
