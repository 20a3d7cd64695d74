// Every assembly of the package carries the same declaration; all of them are closed.
// core: ../../cores/densan/Densan.cs, ../../cores/densan/Densan.Forms.cs
namespace Acme.Ledgers;

public class OwnLedger : Densan.Ledger // expect: NC1001
{
}

public class OwnForm : Densan.Forms.Form // expect: NC1001
{
}
