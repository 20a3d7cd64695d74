using Juki.Residents;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization;

// NC8002: claims to be part of the package, which does not name it.
[assembly: StandardPackage("juki")]

namespace Kuro.Patches;

public static class Registration
{
    /// <summary>NC4001: the last registration wins.</summary>
    public static IServiceCollection AddKuro(this IServiceCollection services) => services.AddSingleton<IResidentDirectory, OwnDirectory>();
}
