// core: ../../cores/Kawase.cs
// `with` names the properties that it sets, and not the member by which the compiler copies.
using Kawase;

namespace Acme.Records;

class Copies
{
    object One() => Exchange.Entry() with { Amount = 2 }; // expect: NC2004

    object Plain() => Exchange.Entry() with { };

    Offer Restricted(Offer offer) => offer with { Margin = 2 }; // expect: NC2004

    Offer Both(Offer offer) => offer with { Price = 1, Margin = 2 }; // expect: NC2004

    Offer Free(Offer offer) => offer with { Price = 2 };
}
