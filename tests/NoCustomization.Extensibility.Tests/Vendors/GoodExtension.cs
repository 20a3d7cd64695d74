using NoCustomization.Extensibility.Tests.Framework;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests;

/// <summary>A vendor that does what it may.</summary>
public sealed class GoodExtension : IVendorExtension
{
    /// <inheritdoc/>
    public void Configure(IExtensionBuilder builder) => builder
        .Provide<IFeeRule, Halved>()
        .Contribute<IMoveCheck>(_ => new Check(resident => [resident + " may move"]));
}
