// Where only released symbols may be referred to, what is not released is decided; what is released can be extended like everything else.
// core: own
// options: assembly=Shien
using NoCustomization;

[assembly: StandardPackage("shien", Reference = ReferencePolicy.ReleasedOnly)]

namespace Shien
{
    public class Unreleased
    {
    }

    [ReleasedApi]
    public class Released // expect: NC7001
    {
    }

    [ReleasedApi]
    public sealed class Value
    {
    }
}
