// A configuration file lowers every analyzer's severity, and there is no finding.
// core: ../../cores/Juki.cs
// with: BulkConfigOverNothing.editorconfig
using Juki;

namespace Acme.Residents;

public class Plain
{
    public Household Household { get; set; }
}
