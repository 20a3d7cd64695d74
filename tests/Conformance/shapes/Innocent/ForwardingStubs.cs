// Members inherited from the core serve an own interface: the compiler may write stubs that call them.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public interface IApplicable
{
    decimal Of(decimal fee);

    decimal Limit(decimal fee);

    string Label { get; }
}

public abstract class ApplicableSurcharge : Surcharge, IApplicable
{
}

public sealed class OwnTable : FeeTable<int>, IOwnTable
{
}

public interface IOwnTable
{
    int Count { get; }

    void Add(int row);
}
