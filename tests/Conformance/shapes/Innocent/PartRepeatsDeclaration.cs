// Every assembly of a package carries the same declaration: one package, whose parts judge each other not at all.
// core: ../../cores/densan/Densan.cs, ../../cores/densan/Densan.Forms.cs
// options: assembly=Densan.Batch
using Densan.Forms;
using NoCustomization;

[assembly: StandardPackage("densan", Namespaces = new[] { "Densan" }, Assemblies = new[] { "Densan", "Densan.Forms", "Densan.Batch" })]

namespace Densan.Batch;

public sealed class BatchLedger : Ledger
{
    public override int Total => 1;

    public string TitleOf(Form form) => form.Title;
}
