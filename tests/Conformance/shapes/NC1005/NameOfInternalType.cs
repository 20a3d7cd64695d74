// An internal core type cannot be taken for the vendor's: the namespace alone counts.
// core: ../../cores/Juki.cs
namespace Juki;

internal sealed class RecordLock // expect: NC1005
{
    public Resident Holder { get; set; }
}
