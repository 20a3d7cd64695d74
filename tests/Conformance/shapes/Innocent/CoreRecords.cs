// Using core records: with, equality, deconstruction, own records that hold them.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public record Entry(ResidentKey Key, Household Household)
{
    public Entry Next() => this with { Key = Key with { Number = Key.Number + "1" } };
}

public sealed record Visit(ResidentKey Key, Household Household, int Count) : Entry(Key, Household);

public readonly record struct Slot(ResidentKey Key);

public static class Keys
{
    public static bool Same(ResidentKey left, ResidentKey right)
    {
        var (municipality, number) = left;
        return left == right || municipality == number;
    }
}
