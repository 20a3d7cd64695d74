// A vendor's own host: extension points registered in top-level statements.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki;
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddSingleton<IResidentRepository, ResidentRepository>();
services.AddSingleton<IMoveCheck>(_ => new Anybody());
using var provider = services.BuildServiceProvider();
System.Console.WriteLine(provider.GetServices<IMoveCheck>());

internal sealed class Anybody : IMoveCheck
{
    public bool Accepts(Resident resident) => true;
}
