// A configuration file lowers every analyzer's severity, and there is a finding.
// core: ../../cores/Juki.cs
// with: BulkConfig.editorconfig
// expect-in assembly: NC9001
using Juki;

namespace Acme.Residents;

public class OwnHousehold : Household // expect: NC1001
{
}
