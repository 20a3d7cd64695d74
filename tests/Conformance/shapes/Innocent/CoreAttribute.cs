// Attributes of a core are open to deriving and to use.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public sealed class AuditedByAcmeAttribute : AuditedAttribute
{
    public override bool Match(object obj) => false;
}

[Audited(Reason = "law")]
[AuditedByAcme]
public sealed class Report
{
}
