// Raising the severity of a rule suppresses nothing.
// core: ../../cores/Juki.cs
// with: RaisedSeverity.editorconfig
using Juki;

namespace Acme.Residents;

public class Plain
{
    public Household Household { get; set; }
}
