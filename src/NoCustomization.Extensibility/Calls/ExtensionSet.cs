using System;
using System.Collections;
using System.Collections.Generic;

namespace NoCustomization.Extensibility.Calls;

/// <summary>A set as a consumer gets it from the container.</summary>
internal sealed class ExtensionSet<TContract> : IExtensionSet<TContract>
    where TContract : class
{
    private readonly ExtensionHandle<TContract>[] _handles;

    public ExtensionSet(ExtensionRuntime runtime, IServiceProvider consumer)
    {
        var set = runtime.SetFor(typeof(TContract));
        var scope = runtime.ScopeOf(consumer);
        PointId = set.Point.Id;
        _handles = new ExtensionHandle<TContract>[set.Targets.Count];
        for (var i = 0; i < _handles.Length; i++)
            _handles[i] = new ExtensionHandle<TContract>(runtime, set.Targets[i], scope);
    }

    public string PointId { get; }

    public int Count => _handles.Length;

    public IExtensionHandle<TContract> this[int index] => _handles[index];

    public IEnumerator<IExtensionHandle<TContract>> GetEnumerator() => ((IEnumerable<IExtensionHandle<TContract>>)_handles).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
