// The target of a mark on a record's parameter decides: the property or the constructor.
// core: ../../cores/Kawase.cs
using Kawase;

namespace Acme.Exchange;

static class Uses
{
    static Tariff Made() => new(1, 2);
    static int Free(Tariff t) => t.Shown;
    static int Hidden(Tariff t) => t.Hidden; // expect: NC2004
    static Tariff Changed(Tariff t) => t with { Hidden = 2 }; // expect: NC2004
    static int Split(Tariff t)
    {
        var (shown, hidden) = t;
        return shown + hidden;
    }
    static bool Matched(Tariff t) => t is { Shown: 1, Hidden: 2 }; // expect: NC2004
    static bool MatchedByPosition(Tariff t) => t is (1, 2);
    static bool Printed(Tariff t) => t.ToString() == "" || t == new Tariff(1, 2);
}
