// A nested type hides by name alone, a delegate and an enum as well.
// core: ../../cores/Juki.cs
using Juki.Plugins;

namespace Acme.Imports;

public abstract class Importers : Importer<int>
{
    public new delegate void Skip(int row); // expect: NC1004

    public new enum Finish // expect: NC1004
    {
        Never,
    }
}
