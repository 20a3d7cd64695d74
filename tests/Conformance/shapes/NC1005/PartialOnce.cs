// A partial type is one type, at its first part.
// core: ../../cores/Tesuryo.cs
namespace Tesuryo.Local;

public partial class Campaign // expect: NC1005
{
    public FeeCalculator Fees { get; set; }
}

public partial class Campaign
{
    public string Title { get; set; } = "";
}
