// Ids as they should be.
// core: own
// options: assembly=Shien
using NoCustomization;

[assembly: StandardPackage("shien-2", Namespaces = new[] { "Shien" }, Assemblies = new[] { "Shien", "Shien.Tests" })]

namespace Shien
{
    [ExtensionPoint("shien.rule")]
    public interface IRule
    {
    }

    [ExtensionPoint("shien-2.fee-rule.2")]
    public interface INumbered
    {
    }

    // One symbol that is both has one id.
    [ExtensionPoint("shien.both")]
    [ConfigurationPoint("shien.both")]
    public abstract class Both
    {
        public abstract int Rate { get; }
    }

    [ExtensionPoint("shien.old", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "shien.rule")]
    public interface IOld
    {
    }

    [ExtensionPoint("shien.older", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "T:Shien.Fees")]
    public interface IOlder
    {
    }

    [ExtensionPoint("shien.oldest", Status = ExtensionPointStatus.Deprecated)]
    public interface IOldest
    {
    }

    [UseInstead("shien.rule")]
    public interface IClosed
    {
    }

    public static class Fees
    {
        [UseInstead("M:Shien.Fees.Of(System.Int32)")]
        public static decimal Of(string copies) => 0;

        public static decimal Of(int copies) => copies;

        [UseInstead("T:System.Math")]
        public static decimal Round(decimal fee) => fee;
    }
}
