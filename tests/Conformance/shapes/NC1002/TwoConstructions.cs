// Two constructions of one closed interface are two entries of the base list.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Acme.Residents;

public sealed class Codes :
    ICodeTable<int>, // expect: NC1002
    ICodeTable<string> // expect: NC1002
{
    int ICodeTable<int>.Lookup(string key) => 1;

    string ICodeTable<string>.Lookup(string key) => key;
}
