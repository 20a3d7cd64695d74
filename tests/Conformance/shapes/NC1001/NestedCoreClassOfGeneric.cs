// A class nested in a generic core class, constructed with own types.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public sealed class Ward
{
}

public class WardCursor : RepositoryBase<Ward, int>.Cursor // expect: NC1001
{
}
