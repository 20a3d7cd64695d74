// core: ../../cores/Kawase.cs
// The annotation of an extension block's property counts, by whatever name it is called.
using System.Collections.Generic;
using Kawase;

namespace Acme.Written;

class Uses
{
    int Property() => "x".Weight; // expect: NC2004

    int Static() => string.Limit; // expect: NC2004

    int Accessor() => Texts.get_Weight("x"); // expect: NC2004

    int Conditional(string text) => text?.Weight ?? 1; // expect: NC2004

    int OfNumber() => 1.Weight + Texts.get_Weight(1);

    int OfList(List<int> list) => list.Weight; // expect: NC2004

    int OfArray(int[] list) => list.Weight;

    int Get() => "x".Depth; // expect: NC2004

    int Got() => Texts.get_Depth("x"); // expect: NC2004

    void Set(string text)
    {
        text.Depth = 1;
        text.Weight = 1; // expect: NC2004
        Texts.set_Depth(text, 1);
        Texts.set_Weight(text, 1); // expect: NC2004
        text.Weight += 1; // expect: NC2004
        text.Depth += 1; // expect: NC2004
    }

    int Free() => "x".Size + Texts.get_Size("x");
}
