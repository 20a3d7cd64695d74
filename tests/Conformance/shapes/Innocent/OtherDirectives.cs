// Regions, nullable, checksums, line numbers and errors in branches: directives that speak of rules and suppress nothing.
// core: ../../cores/Juki.cs
#nullable disable
using Juki;

namespace Acme.Residents;

#region NC1001 was here
#pragma checksum "Juki.cs" "{ff1816ec-aa5e-4d10-87f7-6f4963833460}" "00"
public sealed class Plain
{
#if NC1001
#error NC1001
#endif
    public Household Household { get; set; }
}
#endregion
