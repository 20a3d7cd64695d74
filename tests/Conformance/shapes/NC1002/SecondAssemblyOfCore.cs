// The interface lives in one assembly of the core, its package implementation in the other.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
using Kaigo;

namespace Acme.Care;

public sealed class TableJudge : ICareJudge // expect: NC1002
{
    public CareLevel Judge(string number) => new();
}
