// Exchange of currencies (為替): free types whose conversions, operators and pattern members are the package's own.
#nullable enable
using NoCustomization;

[assembly: StandardPackage("kawase", Namespaces = new[] { "Kawase" })]

namespace Kawase
{
    /// <summary>Restricted, with conversions.</summary>
    [PackageInternal]
    public struct Rate
    {
        public int Value;

        public static explicit operator Rate(int value) => default;

        public static implicit operator Rate(string text) => default;

        public static implicit operator int(Rate rate) => rate.Value;
    }

    /// <summary>Free, with a conversion for the package alone.</summary>
    public class Money
    {
        [PackageInternal]
        public static explicit operator Money(int value) => new();

        public static explicit operator Money(string text) => new();
    }

    /// <summary>What vendors may call.</summary>
    public static class Exchange
    {
        public static Rate Rate() => default;

        public static void Take(Rate rate)
        {
        }
    }

    /// <summary>Free, above a restricted contract.</summary>
    [ExtensionPoint("kawase.desk")]
    public interface IDesk : ITill
    {
        void Open();
    }

    [PackageInternal]
    public interface ITill
    {
        void Count();
    }
}
