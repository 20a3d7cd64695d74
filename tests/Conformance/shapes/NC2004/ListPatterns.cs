// core: ../../cores/Kawase.cs
// A list pattern reads elements, a slice with a pattern of its own calls Slice.
using System.Collections.Generic;
using Kawase;

namespace Acme.Lists;

class Patterns
{
    bool One(Quotes quotes) => quotes is [1]; // expect: NC2004

    Quotes Slice(Quotes quotes) => quotes is [_, .. var rest] ? rest : quotes; // expect: NC2004

    bool Several(Quotes quotes) => quotes is [1, 2]; // expect: NC2004

    bool Ends(Quotes quotes) => quotes is [1, .., 2]; // expect: NC2004

    bool Restricted() => Exchange.Slips() is [1, 2]; // expect: NC2004

    bool RestrictedAndEmpty() => Exchange.Slips() is []; // expect: NC2004

    object RestrictedSlice() => Exchange.Slips() is [_, .. var rest] ? rest : 0; // expect: NC2004, NC2004

    bool Nested() => Exchange.Slips() is [1, .. [2, 3]]; // expect: NC2004, NC2004, NC2004

    // The binary reads each element once for all arms.
    int Arms(Quotes quotes) => quotes switch
    {
        [1] => 1, // expect: NC2004
        [1, 2] => 2, // expect: NC2004 source
        _ => 3,
    };

    // In so many words: one each.
    bool ByHand(Quotes quotes) => quotes.Length > 1 && quotes[0] == 1 && quotes[1] == 2; // expect: NC2004, NC2004

    bool ByHandWithoutNull() => Exchange.Slips() is var slips && slips.Length == 2 && slips[0] == 1; // expect: NC2004, NC2004

    // Like a pattern, with a test for null and for equality, it is one to the binary.
    bool LikePattern(Quotes quotes) => quotes is not null && quotes.Length == 2 && quotes[0] == 1 && quotes[1] == 2; // expect: NC2004 // expect: NC2004 source

    bool NothingRead(Quotes quotes) => quotes is [_, ..];

    bool Free(List<int> values) => values is [1, ..];

    bool FreeSlice(int[] values) => values is [1, .. [2, 3]];
}
