// An own generic interface over a closed generic one.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Acme.Residents;

public interface ICachedTable<TCode> : ICodeTable<TCode> // expect: NC1002
{
    void Forget();
}

public sealed class WardTable : ICachedTable<int>
{
    public int Lookup(string key) => key.Length;

    public void Forget()
    {
    }
}
