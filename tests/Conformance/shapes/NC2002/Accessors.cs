// Accessors that the runtime binds to members of a core: every kind, hidden or public.
// core: ../../cores/Nenkin.cs
using System.Runtime.CompilerServices;
using Nenkin;

namespace Acme.Pension
{
    static class Keys
    {
        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "rate")]                       // expect: NC2002
        extern static ref decimal Rate(Premiums premiums);

        [UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = "secret")]               // expect: NC2002
        extern static ref int Secret(Premiums? premiums);

        [UnsafeAccessor(UnsafeAccessorKind.Method)]                                     // expect: NC2002
        extern static decimal Discount(Premiums premiums, int months);

        [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "Ceiling")]             // expect: NC2002
        extern static decimal Up(Premiums? premiums, decimal amount);

        [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "set_Tag")]             // expect: NC2002
        extern static void SetTag(Premiums? premiums, string tag);

        [UnsafeAccessor(UnsafeAccessorKind.Constructor)]                                // expect: NC2002
        extern static Premiums Make(string label);

        [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "Close")]                     // expect: NC2002 a public member is no sanction
        extern static void Shut(Premiums premiums);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "Low")]                        // expect: NC2002
        extern static ref int Low(ref Bounds bounds);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "count")]                      // expect: NC2002
        extern static ref int Count(Registry<int> registry);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "thereIsNone")]                // expect: NC2002
        extern static ref int Missing(Premiums premiums);

        static decimal Within(Premiums premiums)
        {
            return Local(premiums);

            [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "rate")]                   // expect: NC2002
            extern static ref decimal Local(Premiums premiums);
        }

        class Generic<T>
        {
            [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "count")]                  // expect: NC2002
            extern static ref int Count(Registry<T> registry);
        }
    }

    static class NewKeys
    {
        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "lines")]                      // expect: NC2002
        extern static ref int Lines([UnsafeAccessorType("Nenkin.Premiums+Ledger, Nenkin")] object ledger);

        [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "Ceiling")]             // expect: NC2002
        extern static decimal Up([UnsafeAccessorType("Nenkin.Premiums&, Nenkin")] ref object? premiums, decimal amount);

        [UnsafeAccessor(UnsafeAccessorKind.Constructor)]                                // expect: NC2002
        [return: UnsafeAccessorType("Nenkin.Premiums+Ledger, Nenkin")]
        extern static object NewLedger();

        [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "Add")]                       // expect: NC2002
        extern static void Add(System.Collections.ArrayList list, [UnsafeAccessorType("Nenkin.Premiums+Ledger, Nenkin")] object ledger);
    }
}
