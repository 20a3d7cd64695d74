using System.Collections.Generic;

namespace NoCustomization.Hosting.Tests;

/// <summary>The projects of a package's author, of vendors and of a municipality: package references and nothing else.</summary>
internal static class Sources
{
    /// <summary>Paths and texts.</summary>
    /// <param name="version">The version of the packages of this repository.</param>
    /// <param name="machine">The folder of packages of this machine.</param>
    public static IEnumerable<(string Path, string Text)> Files(string version, string machine)
    {
        yield return ("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="cache" /></config>
              <packageSources><clear /><add key="local" value="packages" /><add key="machine" value="{machine}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="local"><package pattern="NoCustomization*" /><package pattern="Town.Core" /></packageSource>
                <packageSource key="machine"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        yield return ("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit><EnableSingleFileAnalyzer>false</EnableSingleFileAnalyzer></PropertyGroup></Project>");
        yield return ("Directory.Build.targets", "<Project />");
        yield return ("Directory.Packages.props", "<Project />");
        yield return ("Town.Core/Town.Core.csproj", Project("<Version>1.0.0</Version>", $"""<PackageReference Include="NoCustomization.Extensibility.Abstractions" Version="{version}" PrivateAssets="none" />"""));
        yield return ("Town.Core/Core.cs", """
            [assembly: NoCustomization.StandardPackage("town")]
            namespace Town
            {
                [NoCustomization.ExtensionPoint("town.fee")] public interface IFee { decimal Fee(int copies); }
            }
            """);
        yield return ("Acme.Fees/Acme.Fees.csproj", Project("", """<PackageReference Include="Town.Core" Version="1.0.0" ExcludeAssets="runtime" />"""));
        yield return ("Acme.Fees/Acme.cs", Vendor("acme.fees", "150"));
        // Delivers whatever its output holds: contracts and core, too.
        yield return ("Careless.Fees/Careless.Fees.csproj", Project("", $"""<PackageReference Include="Town.Core" Version="1.0.0" /><PackageReference Include="NoCustomization.Extensibility.Abstractions" Version="{version}" />"""));
        yield return ("Careless.Fees/Careless.cs", Vendor("careless.fees", "200"));
        yield return ("Town.Host/Town.Host.csproj", Project("<OutputType>Exe</OutputType>", $"""<PackageReference Include="Town.Core" Version="1.0.0" /><PackageReference Include="NoCustomization.Extensibility" Version="{version}" />"""));
        yield return ("Town.Host/Program.cs", """
            using System;
            using System.Linq;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using NoCustomization.Extensibility;

            var services = new ServiceCollection();
            services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("ExtensionPoints:town.fee:Provider", "acme.fees")]).Build());
            services.AddStandardPackage(typeof(Town.IFee).Assembly, package => package.Point<Town.IFee>(point => point.OnFailure(FailureAction.Skip))).AddExtensionsFrom(args[0]);
            await using var provider = services.BuildServiceProvider();
            var inventory = provider.GetRequiredService<IExtensionInventory>();
            foreach (var extension in inventory.Extensions)
                Console.WriteLine($"{extension.Id}: {extension.State} {extension.Level} {string.Join(" ", extension.Reasons)}".TrimEnd());
            foreach (var problem in inventory.Packages.SelectMany(p => p.Problems))
                Console.WriteLine("problem: " + problem);
            Console.WriteLine("fee: " + provider.GetRequiredService<IExtensionPoint<Town.IFee>>().InvokeOr(-1, fee => fee.Fee(2)));
            """);
    }

    private static string Project(string properties, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;

    private static string Vendor(string id, string yen) => $$"""
        using NoCustomization;
        using NoCustomization.Extensibility;

        [assembly: VendorExtension("{{id}}")]

        public sealed class Door : IVendorExtension
        {
            public void Configure(IExtensionBuilder builder) => builder.Provide<Town.IFee, OwnFee>();
        }

        public sealed class OwnFee : Town.IFee
        {
            public decimal Fee(int copies) => copies * {{yen}};
        }
        """;
}
