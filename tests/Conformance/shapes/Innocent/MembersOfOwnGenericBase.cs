// An own generic base below an open one, overridden with substituted types.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Imports;

public abstract class KeyedImporter<TKey, TRow> : Importer<TRow>
{
    public virtual TKey KeyOf(TRow row) => default;

    public virtual void Skip(TKey key, TRow row) => Skip(row);
}

public sealed class NumberedImporter : KeyedImporter<string, Resident>
{
    public override void Import(Resident row) => Skip(KeyOf(row), row);

    public override string KeyOf(Resident row) => row.Number;

    public override void Skip(string key, Resident row) => base.Skip(key, row);
}
