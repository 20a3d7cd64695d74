using System;
using System.Reflection;

namespace NoCustomization.Extensibility.Sources;

/// <summary>An extension that a source found.</summary>
/// <param name="Report">Who it is and what is known so far. One that does not run is only listed.</param>
/// <param name="Entry">Its <see cref="IVendorExtension"/>; <see langword="null"/> exactly when it does not run.</param>
internal sealed record ExtensionCandidate(ExtensionReport Report, Type? Entry)
{
    /// <summary>The assembly that the extension is.</summary>
    public Assembly? Assembly => Entry?.Assembly;
}
