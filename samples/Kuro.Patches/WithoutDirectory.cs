using Juki.Residents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kuro.Patches;

public static class WithoutDirectory
{
    /// <summary>NC4002: whoever asks for the directory gets none.</summary>
    public static IServiceCollection RemoveDirectory(this IServiceCollection services) => services.RemoveAll<IResidentDirectory>();
}
