// Parameters by reference make another signature.
// core: ../../cores/Juki.cs
using Juki.Plugins;

namespace Acme.Imports;

public abstract class ReferenceImporter : Importer<string>
{
    public void Skip(ref string row)
    {
    }

    public void Skip(string row, params int[] lines)
    {
    }

    public void Finish(int times = 1)
    {
    }

    public void Import(in string row)
    {
    }
}
