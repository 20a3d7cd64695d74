// What the generators for configuration binding and for minimal APIs emit: calls of the framework, whatever types they are about.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: BindingCalls.cs
// options: interceptors=Microsoft
using System;
using System.Runtime.CompilerServices;
using Juki.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    file sealed class InterceptsLocationAttribute : Attribute
    {
        public InterceptsLocationAttribute(int version, string data)
        {
        }
    }
}

namespace Microsoft.Extensions.Configuration.Binder.SourceGeneration
{
    file static class BindingExtensions
    {
        [InterceptsLocation(1, "WJYoG2cixEHOWEKFC5G9Zf4BAABCaW5kaW5nQ2FsbHMuY3M=")]
        public static void Bind_ProgramSettings(this IConfiguration configuration, object? instance)
        {
        }

        [InterceptsLocation(1, "WJYoG2cixEHOWEKFC5G9ZWwCAABCaW5kaW5nQ2FsbHMuY3M=")]
        public static T? Get<T>(this IConfiguration configuration) => (T?)(object?)new CertificateService();

        [InterceptsLocation(1, "WJYoG2cixEHOWEKFC5G9ZQIDAABCaW5kaW5nQ2FsbHMuY3M=")]
        public static IServiceCollection Configure<TOptions>(this IServiceCollection services, IConfiguration configuration) where TOptions : class => services;
    }
}

namespace Microsoft.AspNetCore.Http.Generated
{
    file static class GeneratedRouteBuilderExtensionsCore
    {
        [InterceptsLocation(1, "WJYoG2cixEHOWEKFC5G9ZbUDAABCaW5kaW5nQ2FsbHMuY3M=")]
        internal static RouteHandlerBuilder MapGet0(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => throw new NotSupportedException();
    }
}
