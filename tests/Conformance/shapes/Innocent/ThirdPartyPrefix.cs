// A third party whose name begins like the core's.
// core: ../../cores/Juki.cs
// reference: ../../stubs/JukiTools.cs
using Juki;
using JukiTools;

namespace Acme.Tools;

public class ToolResident : JukiTools.Resident
{
    public override string Number => "tool";
}

public sealed class ToolRepository : IResidentRepository
{
    public JukiTools.Resident Find(string number) => new ToolResident();
}

public sealed class ToolFees : FeeCalculator
{
    public override decimal Calculate(int copies) => new Household().ToString().Length;
}
