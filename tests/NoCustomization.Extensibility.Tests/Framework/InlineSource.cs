using System;
using System.Collections.Generic;
using System.Threading;
using NoCustomization.Extensibility.Sources;

namespace NoCustomization.Extensibility.Tests.Framework;

/// <summary>An extension whose Configure is written in the test.</summary>
internal sealed class InlineSource(string id) : IExtensionSource
{
    public IReadOnlyList<ExtensionCandidate> Find(ExtensionSourceContext context) =>
        [new ExtensionCandidate(new ExtensionReport { Id = id, Vendor = "Vendor of " + id, Version = "1.0", State = ExtensionState.Loaded }, typeof(InlineEntry))];
}

/// <summary>The entry of all of them; asks its test what it is to do.</summary>
public sealed class InlineEntry : IVendorExtension
{
    internal static readonly AsyncLocal<Dictionary<string, Action<IExtensionBuilder>>?> OfTest = new();

    /// <inheritdoc/>
    public void Configure(IExtensionBuilder builder) => OfTest.Value![builder.Extension.Id](builder);
}
