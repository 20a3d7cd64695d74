// core: ../../cores/Kawase.cs
// A cast that calls a conversion is one expression: the conversion has the finding.
using Kawase;
using Alias = Kawase.Rate;

namespace Acme.Kawase;

class Casts
{
    void Explicit(int value) => Exchange.Take((Rate)value); // expect: NC2004

    void Implicit(string text) => Exchange.Take(text); // expect: NC2004

    void Written(string text) => Exchange.Take((Rate)text); // expect: NC2004

    void Aliased(int value) => Exchange.Take((Alias)value); // expect: NC2004

    object Lifted(int? value) => (Rate?)value; // expect: NC2004

    int Back() => (int)Exchange.Rate(); // expect: NC2004

    long Further() => (long)Exchange.Rate(); // expect: NC2004

    object Free(int value) => (Money)value; // expect: NC2004

    object Released(string text) => (Money)text;

    object Unboxed(object value) => (Rate)value; // expect: NC2004

    object Two(object value) => (Rate)(int)(Rate)value; // expect: NC2004, NC2004, NC2004
}
