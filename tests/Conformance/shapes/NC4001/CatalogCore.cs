// A closed service of a core described by a catalog.
// core: ../../cores/Kokuho.cs
// reference: framework:Microsoft.AspNetCore.App
using Kokuho;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class FileStore : IInsuredStore // expect: NC1002
{
    public Insured Find(string card) => new();
}

public static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddSingleton<IInsuredStore, FileStore>(); // expect: NC4001
}
