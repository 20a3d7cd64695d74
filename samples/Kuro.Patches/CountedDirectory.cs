using System.Collections.Generic;
using System.Linq;
using Juki.Residents;
using Microsoft.Extensions.DependencyInjection;

namespace Kuro.Patches;

/// <summary>NC1002: implements a closed interface.</summary>
public sealed class CountedDirectory(IResidentDirectory inner) : IResidentDirectory
{
    public int Count { get; private set; }

    public Resident? Find(string number)
    {
        Count++;
        return inner.Find(number);
    }

    public IReadOnlyList<Resident> Search(string nameBeginsWith) => inner.Search(nameBeginsWith);

    /// <summary>NC4003: every question goes through the vendor's class.</summary>
    public static IServiceCollection Register(IServiceCollection services)
    {
        var old = services.Last(d => d.ServiceType == typeof(IResidentDirectory));
        return services.AddSingleton<IResidentDirectory>(provider => new CountedDirectory((IResidentDirectory)ActivatorUtilities.CreateInstance(provider, old.ImplementationType!)));
    }
}
