// core: ../../cores/Kawase.cs
// A list pattern reads elements, a slice with a pattern of its own calls Slice.
using System.Collections.Generic;
using Kawase;

namespace Acme.Lists;

class Patterns
{
    bool One(Quotes quotes) => quotes is [1]; // expect: NC2004

    Quotes Slice(Quotes quotes) => quotes is [_, .. var rest] ? rest : quotes; // expect: NC2004

    bool NothingRead(Quotes quotes) => quotes is [_, ..];

    bool Free(List<int> values) => values is [1, ..];

    bool FreeSlice(int[] values) => values is [1, .. [2, 3]];
}
