// A generic duplicate with the same arity, in a nested namespace, internal.
// core: ../../cores/Juki.cs
namespace Juki.Services;

internal interface ICodeTable<TKey> // expect: NC1006
{
    TKey Key { get; }

    IOfficeClock Clock { get; }
}
