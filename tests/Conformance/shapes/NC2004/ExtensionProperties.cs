// core: ../../cores/Kawase.cs
// The annotation of an extension block's property counts, by whatever name it is called.
using Kawase;

namespace Acme.Written;

class Uses
{
    int Property() => "x".Weight; // expect: NC2004 source

    int Static() => string.Limit; // expect: NC2004 source

    int Accessor() => Texts.get_Weight("x"); // expect: NC2004 source

    int Conditional(string text) => text?.Weight ?? 1; // expect: NC2004 source

    int Free() => "x".Size + Texts.get_Size("x");
}
