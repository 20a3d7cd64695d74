// Every member has a default: the empty class still implements a closed interface.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed class Unrounded : IRounding // expect: NC1002
{
}
