// A configuration file lowers the severity of our rule: there is no place in the code to point at.
// core: ../../cores/Juki.cs
// with: EditorConfigSeverity.editorconfig
// expect-in assembly: NC9001
namespace Acme.Residents;

public class Plain
{
}
