// Switching our rule on is no suppression.
// core: ../../cores/Juki.cs
namespace Acme.Residents;

#pragma warning restore NC1001
public class Plain
{
}
