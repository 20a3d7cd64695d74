// An assembly that the core names is a part of it: parts judge each other not at all.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
// options: assembly=Kaigo.Regional
using Kaigo;
using Kaigo.Engine;

namespace Kaigo.Regional;

public sealed class RegionalLevel : SupportLevel
{
    public override int Points => 30;
}

public sealed class RegionalJudge : CareJudge, ICareJudge
{
    CareLevel ICareJudge.Judge(string number) => new RegionalLevel();
}
