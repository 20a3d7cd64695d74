using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

public sealed class NC4004_RegisterWithHostTests
{
    private const string Usings = """
        using System;
        using Juki;
        using Microsoft.Extensions.DependencyInjection;
        using NoCustomization.Extensibility;

        class Mine : ICheck { }

        """;

    private const string Host = """

        namespace NoCustomization.Extensibility
        {
            public interface IVendorExtension { void Configure(IExtensionBuilder builder); }

            public interface IExtensionBuilder
            {
                IServiceCollection Services { get; }
                IExtensionBuilder Provide<TContract, TImplementation>(ServiceLifetime lifetime = ServiceLifetime.Scoped) where TImplementation : TContract;
                IExtensionBuilder Contribute<TContract, TImplementation>(int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped) where TImplementation : TContract;
                IExtensionBuilder Contribute<TContract>(Func<IServiceProvider, TContract> factory, int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped);
            }
        }
        """;

    [Fact]
    public Task Takes_the_builder_whose_private_services_were_meant() => Verify(
        """
        class Extension : IVendorExtension
        {
            public void Configure(IExtensionBuilder builder)
            {
                {|NC4004:builder.Services.AddScoped<ICheck, Mine>()|};
                {|NC4004:builder.Services.AddSingleton<ICheck, Mine>()|};
            }
        }
        """,
        """
        class Extension : IVendorExtension
        {
            public void Configure(IExtensionBuilder builder)
            {
                builder.Contribute<ICheck, Mine>();
                builder.Contribute<ICheck, Mine>(lifetime: ServiceLifetime.Singleton);
            }
        }
        """);

    [Fact]
    public Task Takes_the_builder_in_scope_and_the_factory_along() => Verify(
        """
        class Registering
        {
            void Add(IServiceCollection services, IExtensionBuilder extension)
            {
                {|NC4004:services.AddTransient<ICheck>(_ => new Mine())|};
                {|NC4004:services.AddScoped(typeof(ICheck), typeof(Mine))|};
            }
        }
        """,
        """
        class Registering
        {
            void Add(IServiceCollection services, IExtensionBuilder extension)
            {
                extension.Contribute<ICheck>(_ => new Mine(), lifetime: ServiceLifetime.Transient);
                extension.Contribute<ICheck, Mine>();
            }
        }
        """);

    [Fact]
    public Task Moves_it_to_the_only_extension() => Verify(
        """
        class Extension : IVendorExtension
        {
            public void Configure(IExtensionBuilder builder)
            {
                builder.Services.AddSingleton<Mine>();
            }
        }

        static class Start
        {
            public static IServiceCollection AddMine(this IServiceCollection services) => {|NC4004:services.AddScoped<ICheck, Mine>()|};
        }
        """,
        """
        class Extension : IVendorExtension
        {
            public void Configure(IExtensionBuilder builder)
            {
                builder.Services.AddSingleton<Mine>();
                builder.Contribute<ICheck, Mine>();
            }
        }

        static class Start
        {
            public static IServiceCollection AddMine(this IServiceCollection services) => services;
        }
        """);

    [Fact]
    public Task Moves_all_of_them_and_loses_none() => Verify(
        """
        class Other : ICheck { }

        class Extension : IVendorExtension
        {
            public void Configure(IExtensionBuilder builder) => {|NC4004:builder.Services.AddScoped<ICheck, Other>()|};
        }

        static class Start
        {
            public static IServiceCollection AddMine(this IServiceCollection services)
            {
                {|NC4004:services.AddScoped<ICheck, Mine>()|};
                return {|NC4004:{|NC4004:services.AddScoped<ICheck, Mine>()|}.AddSingleton<ICheck, Mine>()|};
            }
        }
        """,
        """
        class Other : ICheck { }

        class Extension : IVendorExtension
        {
            public void Configure(IExtensionBuilder builder)
            {
                builder.Contribute<ICheck, Other>();
                builder.Contribute<ICheck, Mine>();
                builder.Contribute<ICheck, Mine>();
                builder.Contribute<ICheck, Mine>(lifetime: ServiceLifetime.Singleton);
            }
        }

        static class Start
        {
            public static IServiceCollection AddMine(this IServiceCollection services)
            {
                return services;
            }
        }
        """);

    [Fact]
    public Task Leaves_an_instance_and_a_project_without_an_extension_to_their_author() => Verify(
        """
        static class Start
        {
            public static void AddMine(IServiceCollection services)
            {
                {|NC4004:services.AddScoped<ICheck, Mine>()|};
                {|NC4004:services.AddSingleton<ICheck>(new Mine())|};
            }
        }
        """,
        """
        static class Start
        {
            public static void AddMine(IServiceCollection services)
            {
                {|NC4004:services.AddScoped<ICheck, Mine>()|};
                {|NC4004:services.AddSingleton<ICheck>(new Mine())|};
            }
        }
        """);

    [Fact]
    public Task Works_in_Visual_Basic() => new VisualBasicFixTest<NC4004_RegisterWithHost>(
        """
        Imports Juki
        Imports Microsoft.Extensions.DependencyInjection
        Imports NoCustomization.Extensibility

        Class Mine
            Implements ICheck
        End Class

        Class Extension
            Implements IVendorExtension

            Public Sub Configure(builder As IExtensionBuilder) Implements IVendorExtension.Configure
                {|NC4004:builder.Services.AddScoped(Of ICheck, Mine)()|}
            End Sub
        End Class

        Namespace NoCustomization.Extensibility
            Public Interface IVendorExtension
                Sub Configure(builder As IExtensionBuilder)
            End Interface

            Public Interface IExtensionBuilder
                ReadOnly Property Services As IServiceCollection
                Function Contribute(Of TContract, TImplementation As TContract)() As IExtensionBuilder
            End Interface
        End Namespace
        """,
        """
        Imports Juki
        Imports Microsoft.Extensions.DependencyInjection
        Imports NoCustomization.Extensibility

        Class Mine
            Implements ICheck
        End Class

        Class Extension
            Implements IVendorExtension

            Public Sub Configure(builder As IExtensionBuilder) Implements IVendorExtension.Configure
                builder.Contribute(Of ICheck, Mine)()
            End Sub
        End Class

        Namespace NoCustomization.Extensibility
            Public Interface IVendorExtension
                Sub Configure(builder As IExtensionBuilder)
            End Interface

            Public Interface IExtensionBuilder
                ReadOnly Property Services As IServiceCollection
                Function Contribute(Of TContract, TImplementation As TContract)() As IExtensionBuilder
            End Interface
        End Namespace
        """).RunAsync(TestContext.Current.CancellationToken);

    private static Task Verify(string before, string after) =>
        new FixTest<NC4004_RegisterWithHost>(Usings + before + Host, Usings + after + Host).RunAsync(TestContext.Current.CancellationToken);
}
