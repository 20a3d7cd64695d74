// Exceptions of a core are open to deriving, with what they declare virtual and what the framework does.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

[Serializable]
public class AcmeException : JukiException
{
    public AcmeException(string message) : base(message)
    {
    }

    public override string Message => "acme: " + base.Message;

    public override int Code => 17;
}
