using System;
using System.Collections.Generic;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Configuring;
using NoCustomization.Extensibility.Containers;
using NoCustomization.Extensibility.Points;

namespace NoCustomization.Extensibility.Calls;

/// <summary>What runs when a point, or one member of a set, is called: decided once, at start.</summary>
internal sealed class CallTarget
{
    /// <summary>The point.</summary>
    public required ContractPoint Point { get; init; }

    /// <summary>What an extension registered; <see langword="null"/> where the package's own runs.</summary>
    public Registration? Registration { get; init; }

    /// <summary>The extension's container; <see langword="null"/> with <see cref="Registration"/>.</summary>
    public ExtensionContainer? Owner { get; init; }

    /// <summary>The package's own implementation, which runs where there is no extension or where one failed.</summary>
    public CoreImplementation? Own { get; init; }

    /// <summary>What wraps it; the innermost first.</summary>
    public IReadOnlyList<(Registration Registration, ExtensionContainer Owner)> Decorators { get; init; } = [];

    /// <summary>What watches over the calls; <see langword="null"/> where nothing of a vendor's runs.</summary>
    public CallGuard? Guard { get; init; }

    /// <summary>Whose code is called first; <see langword="null"/> where only the package's own runs.</summary>
    public ExtensionIdentity? Extension => Owner?.Extension ?? Guard?.Extension;

    /// <summary>Whether there is anything to call.</summary>
    public bool IsEmpty => Registration is null && Own is null;

    /// <summary>Whether one instance may serve all calls of a scope.</summary>
    public bool KeepsInstance => (Registration?.Lifetime ?? Own?.Lifetime) != ServiceLifetime.Transient;

    /// <summary>Whether one instance serves all scopes, and needs none.</summary>
    public bool NeedsNoScope => Registration is { Lifetime: ServiceLifetime.Singleton } && Decorators.Count == 0;

    /// <summary>Makes what is called, in a scope of the host.</summary>
    public object Make(ScopedExtensions scope)
    {
        var made = Registration is not null ? scope.ScopeOf(Owner!).Get(Registration) : Own!.Resolve(scope.Host);
        foreach (var (registration, owner) in Decorators)
            made = scope.ScopeOf(owner).Decorate(registration, made);
        return made;
    }
}
