// A generic private class passes its type parameter on.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Acme.Residents;

public static class CodeTables
{
    public static ICodeTable<TCode> Fixed<TCode>(TCode code) => new FixedTable<TCode>(code);

    private sealed class FixedTable<TCode>(TCode code) : ICodeTable<TCode> // expect: NC1002
    {
        public TCode Lookup(string key) => code;
    }
}
