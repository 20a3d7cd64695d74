using System;

namespace NoCustomization.Extensibility.Calls;

/// <summary>A point as a consumer gets it from the container.</summary>
internal sealed class ExtensionPoint<TContract>(ExtensionRuntime runtime, IServiceProvider consumer)
    : ExtensionHandle<TContract>(runtime, runtime.PointFor(typeof(TContract)), runtime.ScopeOf(consumer)), IExtensionPoint<TContract>
    where TContract : class
{
    public bool IsProvided => Target.Registration is not null;
}
