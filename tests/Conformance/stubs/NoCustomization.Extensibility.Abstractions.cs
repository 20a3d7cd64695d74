// The host's contracts as far as registering goes: the signatures of src/NoCustomization.Extensibility.Abstractions, no behaviour.
// reference: framework:Microsoft.AspNetCore.App
using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace NoCustomization.Extensibility
{
    public interface IExtensionBuilder
    {
        ExtensionIdentity Extension { get; }

        IConfiguration Configuration { get; }

        IServiceCollection Services { get; }

        IExtensionBuilder Provide<TContract, TImplementation>(ServiceLifetime lifetime = ServiceLifetime.Scoped)
            where TContract : class
            where TImplementation : class, TContract;

        IExtensionBuilder Provide<TContract>(Func<IServiceProvider, TContract> factory, ServiceLifetime lifetime = ServiceLifetime.Scoped)
            where TContract : class;

        IExtensionBuilder Contribute<TContract, TImplementation>(int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped)
            where TContract : class
            where TImplementation : class, TContract;

        IExtensionBuilder Contribute<TContract>(Func<IServiceProvider, TContract> factory, int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped)
            where TContract : class;

        IExtensionBuilder Observe<TContract, TObserver>(int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped)
            where TContract : class
            where TObserver : class, TContract;

        IExtensionBuilder Observe<TContract>(Func<IServiceProvider, TContract> factory, int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped)
            where TContract : class;

        IExtensionBuilder Decorate<TContract, TDecorator>(int order = 0)
            where TContract : class
            where TDecorator : class, TContract;

        IExtensionBuilder Decorate<TContract>(Func<TContract, IServiceProvider, TContract> factory, int order = 0)
            where TContract : class;
    }

    public interface IVendorExtension
    {
        void Configure(IExtensionBuilder builder);
    }

    public sealed class ExtensionIdentity
    {
        public string Id => "";
    }
}
