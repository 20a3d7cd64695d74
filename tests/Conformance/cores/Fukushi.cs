// Welfare (福祉): a package of another publisher whose namespaces lie below the resident record's, with a member of an interface that is deprecated by name.
using NoCustomization;

[assembly: StandardPackage("fukushi", Namespaces = new[] { "Juki.Fukushi" }, OpenNamespaces = new[] { "Juki.Fukushi.Extensions" })]

namespace Juki.Fukushi
{
    /// <summary>Grants an allowance. Open.</summary>
    [ExtensionPoint("fukushi.allowance")]
    public interface IAllowance
    {
        decimal Amount { get; }

        [ExtensionPoint("fukushi.allowance.rounding", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "fukushi.rounding")]
        decimal Round(decimal amount) => amount;

        [ExtensionPoint("fukushi.allowance.label", Status = ExtensionPointStatus.Deprecated)]
        string Label => "";

        [ExtensionPoint("fukushi.allowance.unit")]
        string Unit => "JPY";
    }
}
