using System;
using NoCustomization.Policy.Cores;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Cores;

/// <summary>The eyes know the annotations by name: the names are those of the real types.</summary>
public sealed class AnnotationNameTests
{
    [Fact]
    public void Every_name_is_that_of_the_real_attribute()
    {
        Assert.Equal(AnnotationNames.Namespace, typeof(StandardPackageAttribute).Namespace);
        Assert.Equal(nameof(StandardPackageAttribute), AnnotationNames.StandardPackage);
        Assert.Equal(nameof(VendorExtensionAttribute), AnnotationNames.VendorExtension);
        Assert.Equal(nameof(ExtensionPointAttribute), AnnotationNames.ExtensionPoint);
        Assert.Equal(nameof(ConfigurationPointAttribute), AnnotationNames.ConfigurationPoint);
        Assert.Equal(nameof(CoreBehaviorAttribute), AnnotationNames.CoreBehavior);
        Assert.Equal(nameof(PackageInternalAttribute), AnnotationNames.PackageInternal);
        Assert.Equal(nameof(ReleasedApiAttribute), AnnotationNames.ReleasedApi);
        Assert.Equal(nameof(UseInsteadAttribute), AnnotationNames.UseInstead);
        Assert.Equal(nameof(CustomizationWaiverAttribute), AnnotationNames.CustomizationWaiver);
    }

    [Fact]
    public void Enums_have_the_numbers_of_the_annotations()
    {
        foreach (var zone in Enum.GetValues<NetworkZone>())
            Assert.Equal(zone.ToString(), ((PackageZone)(int)zone).ToString());
        foreach (var policy in Enum.GetValues<ReferencePolicy>())
            Assert.Equal(policy.ToString(), ((PackageReferencePolicy)(int)policy).ToString());
        Assert.Equal(2, (int)ExtensionPointStatus.Deprecated);
    }
}
