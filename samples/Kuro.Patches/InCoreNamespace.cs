namespace Juki.Certificates
{
    /// <summary>NC1005: passes for a type of the package.</summary>
    public static class CertificateKinds
    {
        public const string Seal = "seal";
    }
}

namespace Juki.Residents
{
    /// <summary>NC1006: has the full name of a type of the package.</summary>
    public sealed class ResidentDirectory
    {
    }
}
