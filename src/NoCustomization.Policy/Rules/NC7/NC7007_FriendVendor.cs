using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC7;

/// <summary>A core lets an assembly into its internals that it does not count among its own: whoever takes that name is in.</summary>
public static class NC7007_FriendVendor
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC7007", "FriendVendor", Eyes.Source, RuleSeverity.Warning);

    /// <summary>The verdict on a friend, or null.</summary>
    /// <param name="package">The core.</param>
    /// <param name="assembly">The simple name of the assembly that lets it in.</param>
    /// <param name="friend">The friend's simple name.</param>
    /// <param name="publicKeyToken">The token of the key that is demanded of it, or null.</param>
    public static Verdict? Judge(CorePackage package, string assembly, string friend, string? publicKeyToken)
    {
        if (package.Spares(friend, publicKeyToken))
            return null;
        var remedy = new Text(package.Names(friend) ? "Remedy_FriendKey" : "Remedy_NameFriend");
        return new Verdict(Rule, Usage.Of(UsageKind.Author, package, "assembly:" + friend), assembly, friend, package.DisplayName, remedy);
    }
}
