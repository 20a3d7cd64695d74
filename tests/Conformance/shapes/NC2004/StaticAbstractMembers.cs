// core: ../../cores/Kawase.cs
// A call through a type parameter names the static member that the interface declares.
using System;
using Kawase;

namespace Acme.Currencies;

static class Uses
{
    static int Twice<T>()
        where T : ICurrency<T> => T.Digits + T.Scale(); // expect: NC2004, NC2004

    static int Virtual<T>()
        where T : ICurrency<T> => T.Round(1); // expect: NC2004

    static T Sum<T>(T a, T b)
        where T : ICurrency<T> => a + b; // expect: NC2004

    static void Compound<T>(ref T a, T b)
        where T : ICurrency<T> => a += b; // expect: NC2004

    static Func<int> Group<T>()
        where T : ICurrency<T> => T.Scale; // expect: NC2004

    static void Follow<T>(EventHandler handler)
        where T : ICurrency<T> => T.Changed += handler; // expect: NC2004, NC2005

    static Func<int> InLambda<T>()
        where T : ICurrency<T> => () => T.Digits; // expect: NC2004

    static string Free<T>(T a, T b)
        where T : ICurrency<T> => T.Symbol + (a - b);
}
