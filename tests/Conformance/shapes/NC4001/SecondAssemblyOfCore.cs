// The service is declared in one assembly of the core, implemented by the vendor.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
// reference: framework:Microsoft.AspNetCore.App
using Kaigo;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class FixedJudge : ICareJudge // expect: NC1002
{
    public CareLevel Judge(string number) => new();
}

public static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddScoped<ICareJudge, FixedJudge>(); // expect: NC4001
}
