// Overloads differ in their parameters or in their arity: they hide nothing.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Imports;

public sealed class LineImporter : Importer<string>
{
    public override void Import(string row) => Import(row, 0);

    public void Import(string row, int line)
    {
    }

    public void Skip(int row)
    {
    }

    public void Skip<T>(string row)
    {
    }

    public void Finish(bool success) => Finish();
}
