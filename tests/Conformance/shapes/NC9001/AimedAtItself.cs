// Suppressing the report of suppressions.
// core: ../../cores/Juki.cs
using System.Diagnostics.CodeAnalysis;

namespace Acme.Residents;

#pragma warning disable NC9001 // expect: NC9001
[SuppressMessage("NoCustomization", "NC9001:SuppressedWithoutWaiver")] // expect: NC9001
public class Plain
{
}
