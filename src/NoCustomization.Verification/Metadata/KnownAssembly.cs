using System;
using System.Collections.Generic;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Inputs;

namespace NoCustomization.Verification.Metadata;

/// <summary>What is kept of every assembly found, so that its file need not stay open.</summary>
internal sealed class KnownAssembly
{
    /// <summary>Where its bytes come from.</summary>
    public required AssemblyContent Content { get; init; }

    /// <summary>Name, key, version, and the package it declares.</summary>
    public required AssemblyFacts Facts { get; init; }

    /// <summary>The module version id.</summary>
    public required Guid Mvid { get; init; }

    /// <summary>The assemblies it references: name, key and version.</summary>
    public required IReadOnlyList<AssemblyFacts> References { get; init; }

    /// <summary>The namespaces of its top-level types; a type's own namespace, not what lies above it.</summary>
    public required IReadOnlyList<string> Namespaces { get; init; }

    /// <summary>Whether it uses a library that patches or rewrites, which may reach a core by a name in a text, without a reference to it.</summary>
    public bool UsesPatchingLibrary { get; init; }

    /// <summary>Whether it forwards types to other assemblies.</summary>
    public bool ForwardsTypes { get; init; }

    /// <summary>Whether it holds native code beside IL; the native part cannot be judged.</summary>
    public bool IsMixedMode { get; init; }

    /// <summary>Names of further modules with code, which are files of their own.</summary>
    public IReadOnlyList<string> OtherModules { get; init; } = [];

    /// <summary>Whether it holds the resources of a language alone. An assembly without types may still claim a core by its attributes.</summary>
    public bool IsSatellite { get; init; }

    /// <summary>Whether the runtime refuses to run it, because it only describes another assembly.</summary>
    public bool IsReferenceAssembly { get; init; }

    /// <summary>Whether it was given as a core or reference, to be preferred over others of its name.</summary>
    public bool IsReferenceOnly { get; init; }

    /// <summary>Whether it may be a core's, or references one, directly or not.</summary>
    public bool IsNearCore { get; set; }

    /// <summary>Whether core symbols were made over its image, which then stays open for the whole run.</summary>
    public bool IsPinned { get; set; }
}
