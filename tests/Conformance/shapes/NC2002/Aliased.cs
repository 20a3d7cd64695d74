// The attribute under other names.
// core: ../../cores/Nenkin.cs
using Nenkin;
using Key = System.Runtime.CompilerServices.UnsafeAccessorAttribute;
using Kind = System.Runtime.CompilerServices.UnsafeAccessorKind;

namespace Acme.Pension
{
    static partial class Keys
    {
        [Key(Kind.Field, Name = "rate")]                                                                            // expect: NC2002
        extern static ref decimal Rate(Premiums premiums);

        [System.Runtime.CompilerServices.UnsafeAccessorAttribute(Kind.Method), System.Obsolete]                     // expect: NC2002
        extern static decimal Discount(Premiums premiums, int months);

        [System.Obsolete]
        [method: global::System.Runtime.CompilerServices.UnsafeAccessor(Kind.StaticMethod, Name = "Ceil" + "ing")]  // expect: NC2002
        extern static decimal Up(Premiums? premiums, decimal amount);
    }
}
