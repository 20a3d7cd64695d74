using System;

namespace NoCustomization.Extensibility.Containers;

/// <summary>Something whose disposal runs the code of one extension.</summary>
internal interface IOwned : IAsyncDisposable
{
    /// <summary>Whose it is.</summary>
    ExtensionIdentity Extension { get; }
}
