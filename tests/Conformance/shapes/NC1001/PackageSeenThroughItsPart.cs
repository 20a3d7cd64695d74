// The vendor references only a part of the package, which carries the declaration itself.
// core: ../../cores/densan/Densan.Forms.cs
namespace Acme.Ledgers;

public class OwnForm : Densan.Forms.Form // expect: NC1001
{
}
