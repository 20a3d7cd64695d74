// The id written with an escape is the same id.
// core: ../../cores/Juki.cs
namespace Acme.Residents;

#pragma warning disable \u004EC1003 // expect: NC9001
public class Plain
{
}
