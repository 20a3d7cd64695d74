// One finding for each id in a directive, in an attribute, in the configuration.
// core: ../../cores/Juki.cs
// with: SeveralIds.editorconfig
// expect-in assembly: NC9001, NC9001
using System.Diagnostics.CodeAnalysis;

namespace Acme.Residents;

#pragma warning disable NC1001, CS0108, NC1004 // expect: NC9001, NC9001
public class Plain
{
    [SuppressMessage("NoCustomization", "NC1002"), SuppressMessage("NoCustomization", "NC1005")] // expect: NC9001, NC9001
    public int Value { get; set; }
}
