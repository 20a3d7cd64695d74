// Open generic bases, constructed with own and with core types.
// core: ../../cores/Juki.cs
// core: ../../cores/Tesuryo.cs
using Juki;
using Juki.Plugins;
using Tesuryo;

namespace Acme.Imports;

public sealed class ResidentImporter : Importer<Resident>
{
    public override void Import(Resident row)
    {
    }

    public override void Finish() => base.Finish();
}

public sealed class WindowTable<TRow> : FeeTable<TRow>
{
    public override void Add(TRow row) => base.Add(row);
}
