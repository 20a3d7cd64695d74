// A rule set switches our rule off.
// core: ../../cores/Juki.cs
// with: RuleSet.ruleset
// expect-in assembly: NC9001
namespace Acme.Residents;

public class Plain
{
}
