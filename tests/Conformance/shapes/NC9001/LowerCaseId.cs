// An id in lower case is an attempt all the same.
// core: ../../cores/Juki.cs
namespace Acme.Residents;

#pragma warning disable nc1001 // expect: NC9001
public class Plain
{
}
