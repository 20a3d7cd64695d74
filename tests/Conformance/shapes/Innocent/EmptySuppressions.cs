// Suppressions that name nothing, over code without findings.
// core: ../../cores/Juki.cs
using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage("", "")]
[module: SuppressMessage("Design", null)]

namespace Acme.Residents;

public class Plain
{
}
