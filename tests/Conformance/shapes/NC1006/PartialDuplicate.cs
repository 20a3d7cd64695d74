// A partial declaration does not join the core's type, it duplicates it.
// core: ../../cores/Tesuryo.cs
namespace Tesuryo
{
    public partial class FeeResult // expect: NC1006
    {
        public FeeCalculator Calculator { get; set; }
    }

    public partial class FeeResult
    {
        public string Window { get; set; } = "";
    }
}
