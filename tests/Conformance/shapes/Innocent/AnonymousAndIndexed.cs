// Indexers, ranges, string building and conversions over values of free core types.
// core: ../../cores/Juki.cs
using System.Linq;
using System.Text;
using Juki;

namespace Acme.Residents;

public sealed class Card(Resident resident)
{
    public char this[System.Index index] => resident.Number[index];

    public string Tail => resident.Number[1..];

    public override string ToString() => new StringBuilder().Append(resident).Append($"{resident,10}").ToString();

    public static explicit operator Card(Resident resident) => new(resident);

    public static object All(params Resident[] residents) => residents.Select((r, i) => new { r.Number, Index = i }).ToList();
}
