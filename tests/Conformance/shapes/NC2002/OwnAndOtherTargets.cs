// Accessors onto own types and the framework's, and what only looks like one.
// core: ../../cores/Nenkin.cs
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Nenkin;

namespace Acme.Pension
{
    class Own
    {
        private int rate = 1;
        public int Rate => rate;
    }

    class Below : PensionPlugin
    {
        private int rate = 1;
        public override void Run() => rate++;
    }

    static class Keys
    {
        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "rate")]
        extern static ref int Rate(Own own);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "rate")]
        extern static ref int Rate(Below own);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_items")]
        extern static ref Premiums[] Items(List<Premiums> list);

        [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "Take")]
        extern static void Take(Own own, Premiums premiums);

        [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
        extern static Own Make();

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "lines")]
        extern static ref int Lines([UnsafeAccessorType("Elsewhere.Ledger, Elsewhere")] object ledger);

        [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "Ceiling")]
        extern static decimal InOwnAssembly([UnsafeAccessorType("Nenkin.Premiums")] object? premiums, decimal amount);

        [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetValue")]
        extern static object OfArray([UnsafeAccessorType("Nenkin.Premiums[], Nenkin")] object array, int index);

        [Other.UnsafeAccessor(3, Name = "rate")]
        static int Rate(Premiums premiums) => premiums.Rate;
    }
}

namespace Other
{
    [AttributeUsage(AttributeTargets.Method)]
    sealed class UnsafeAccessorAttribute : Attribute
    {
        public UnsafeAccessorAttribute(int kind) => Kind = kind;
        public int Kind { get; }
        public string? Name { get; set; }
    }
}
