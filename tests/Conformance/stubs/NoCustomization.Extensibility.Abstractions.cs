// The host's contracts as far as registering goes. Signatures only, no behaviour.
// reference: framework:Microsoft.AspNetCore.App
using System;
using Microsoft.Extensions.DependencyInjection;

namespace NoCustomization.Extensibility
{
    public interface IExtensionBuilder
    {
        IServiceCollection Services { get; }

        IExtensionBuilder Add<TContract, TImplementation>()
            where TContract : class
            where TImplementation : class, TContract;
    }

    public interface IExtension
    {
        void Configure(IExtensionBuilder builder);
    }

    public static class ExtensionServices
    {
        public static IServiceCollection AddExtensions(this IServiceCollection services, Action<IExtensionBuilder> configure) => services;
    }
}
