// The grandchild of a closed class under an own class is not reported again.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class AcmeFees : FeeCalculator // expect: NC1001
{
}

public sealed class WindowFees : AcmeFees
{
}

public sealed class KioskFees : AcmeFees
{
}
