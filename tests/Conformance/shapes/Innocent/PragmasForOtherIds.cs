// Pragmas for other ids, numbers, ids that only look like ours.
// core: ../../cores/Juki.cs
namespace Acme.Residents;

#pragma warning disable CS0108, CA1822, IDE0051
#pragma warning disable 1001, 1591
#pragma warning disable NCA1001, NC10010, XNC1001
public class Plain
{
}
#pragma warning restore CS0108, CA1822, IDE0051, 1001, 1591
