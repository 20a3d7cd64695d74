// core: ../../cores/Kawase.cs
// A collection expression calls Add for each element, or the builder of its type.
using System.Collections.Generic;
using Kawase;

namespace Acme.Collections;

class Expressions
{
    Basket Elements() => [1, "x"]; // expect: NC2004

    Basket Several() => [1, 2]; // expect: NC2004, NC2004

    Basket Released() => ["x", "y"];

    Basket Empty() => [];

    Ledger Built() => [1, 2]; // expect: NC2004

    Ledger BuiltEmpty() => []; // expect: NC2004

    Book<int> FreelyBuilt() => [1, 2];

    void Passed() => Take([1]); // expect: NC2004

    void Take(Ledger ledger)
    {
    }

    List<int> Foreign() => [1, 2];

    int[] Array() => [1, 2];

    IEnumerable<int> Interface() => [1, 2];
}
