// A global configuration makes our rule a suggestion.
// core: ../../cores/Juki.cs
// with: GlobalConfig.globalconfig
// expect-in assembly: NC9001
namespace Acme.Residents;

public class Plain
{
}
