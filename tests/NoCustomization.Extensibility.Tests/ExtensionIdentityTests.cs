using Xunit;

namespace NoCustomization.Extensibility.Tests;

public sealed class ExtensionIdentityTests
{
    [Fact]
    public void One_without_a_vendor_is_called_by_its_id() => Assert.Equal("acme.fees", new ExtensionIdentity("acme.fees", null, "1.0").Vendor);
}
