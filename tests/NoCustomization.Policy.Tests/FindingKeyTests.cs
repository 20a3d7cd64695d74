using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;
using Xunit;

namespace NoCustomization.Policy.Tests;

public sealed class FindingKeyTests
{
    private static readonly FindingKey Key = new("NC1003", "juki", "M:Juki.A.B", "Acme.Juki", "M:Acme.A.B", UsageKind.Override);

    [Fact]
    public void The_identity_is_a_contract_that_baselines_and_waivers_hold() =>
        Assert.Equal("69443373fbe2e10eb26b1857aed29ccd3607d455f6be540cd045c7a2458f8fe1", Key.ToIdentity(0));

    [Fact]
    public void Every_part_and_the_ordinal_make_a_difference()
    {
        string[] identities =
        [
            Key.ToIdentity(0),
            Key.ToIdentity(1),
            new FindingKey("NC1004", "juki", "M:Juki.A.B", "Acme.Juki", "M:Acme.A.B", UsageKind.Override).ToIdentity(0),
            new FindingKey("NC1003", "tax", "M:Juki.A.B", "Acme.Juki", "M:Acme.A.B", UsageKind.Override).ToIdentity(0),
            new FindingKey("NC1003", "juki", "M:Juki.A.C", "Acme.Juki", "M:Acme.A.B", UsageKind.Override).ToIdentity(0),
            new FindingKey("NC1003", "juki", "M:Juki.A.B", "Acme", ".JukiM:Acme.A.B", UsageKind.Override).ToIdentity(0),
            new FindingKey("NC1003", "juki", "M:Juki.A.B", "Acme.Juki", "M:Acme.A.C", UsageKind.Override).ToIdentity(0),
            new FindingKey("NC1003", "juki", "M:Juki.A.B", "Acme.Juki", "M:Acme.A.B", UsageKind.Hide).ToIdentity(0),
        ];
        Assert.Distinct(identities);
    }

    [Fact]
    public void Usage_names_read_back()
    {
        foreach (var kind in System.Enum.GetValues<UsageKind>())
        {
            Assert.True(UsageNames.TryParse(UsageNames.Of(kind), out var parsed));
            Assert.Equal(kind, parsed);
        }
    }
}
