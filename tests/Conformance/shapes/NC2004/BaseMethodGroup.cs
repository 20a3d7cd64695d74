// core: ../../cores/Kawase.cs
// A method group of base names the declaration above; one of another receiver what was first declared.
using System;
using Kawase;

namespace Acme.Groups;

class Desk : BankDesk
{
    Func<int> Above() => base.Charge; // expect: NC2004

    int Called() => base.Charge(); // expect: NC2004

    Func<int> Own() => Charge;

    Func<int> Other(BankDesk desk) => desk.Charge;

    Func<Func<int>> InLambda() => () => base.Charge; // expect: NC2004

    Func<int> OfAnother() => new Desk().Charge;
}
