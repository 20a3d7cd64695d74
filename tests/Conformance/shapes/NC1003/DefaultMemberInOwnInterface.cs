// An own interface that extends the open one supplies the marked default member for all who implement it.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public interface IDollarFormat : IFeeFormat
{
    string IFeeFormat.Currency => "USD"; // expect: NC1003
}
