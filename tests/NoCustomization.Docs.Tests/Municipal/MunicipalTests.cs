using NoCustomization.Docs.Tests.Documents;
using Xunit;

namespace NoCustomization.Docs.Tests.Municipal;

/// <summary>The pages of the municipal points follow from the annotations.</summary>
public sealed class MunicipalTests
{
    [Fact]
    public void The_catalog_of_points_is_generated()
    {
        foreach (var language in Language.All)
            Expected.Section("docs/municipal-points" + language.Suffix, "points", MunicipalPage.Write(new MunicipalWords(language)));
    }
}
