using Juki.Residents;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization;
using NoCustomization.Extensibility;

// NC8002: claims to be part of the package, which does not name it.
[assembly: StandardPackage("juki")]

namespace Kuro.Patches;

/// <summary>The door that the host would open, did it let the rest in.</summary>
public sealed class KuroExtension : IVendorExtension
{
    public void Configure(IExtensionBuilder builder) => builder.Services.AddKuro();
}

public static class Registration
{
    /// <summary>NC4001: the last registration wins.</summary>
    public static IServiceCollection AddKuro(this IServiceCollection services) => services.AddSingleton<IResidentDirectory, OwnDirectory>();
}
