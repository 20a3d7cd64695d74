// A configuration file that sets the severity of other rules.
// core: ../../cores/Juki.cs
// with: EditorConfigForOthers.editorconfig
namespace Acme.Residents;

public class Plain
{
}
