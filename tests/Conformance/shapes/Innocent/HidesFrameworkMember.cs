// The nearest declaration above is the framework's.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public sealed class AcmeException : JukiException
{
    public AcmeException() : base("acme")
    {
    }

    public new string StackTrace => "";

    public new string Message => "acme";
}
