using Juki.Certificates;
using Microsoft.Extensions.DependencyInjection;

namespace Kuro.Patches;

public sealed class Doubled : ICertificateFeeRule
{
    public decimal Apply(CertificateRequest request, decimal fee) => fee * 2;
}

public static class PastTheHost
{
    /// <summary>NC4004: an extension, but the host does not know of it.</summary>
    public static IServiceCollection Register(IServiceCollection services) => services.AddSingleton<ICertificateFeeRule, Doubled>();
}
