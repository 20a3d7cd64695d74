using System;

namespace NoCustomization.Analyzers.Names;

/// <summary>Why a name in source text deserves a look at what it means.</summary>
[Flags]
internal enum NameInterest
{
    /// <summary>It does not.</summary>
    None = 0,

    /// <summary>A core type that must not be referred to has this name, or an alias stands for one.</summary>
    RestrictedType = 1,

    /// <summary>An attribute that suppresses diagnostics has this name, or an alias stands for one.</summary>
    SuppressingAttribute = 2,

    /// <summary>The word that makes a directive suppress diagnostics.</summary>
    SuppressingDirective = 4,

    /// <summary>An attribute that a rule looks at has this name, or an alias stands for it.</summary>
    Attribute = 8,

    /// <summary>A call of a library, or of a helper that makes one, has this name.</summary>
    Call = 16,

    /// <summary>A call of a library has this name, and much else too: what stands around it decides.</summary>
    CommonCall = 32,
}
