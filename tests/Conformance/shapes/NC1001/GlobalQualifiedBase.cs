// A fully qualified base among own types of the same name.
// core: ../../cores/Juki.cs
namespace Acme.Juki;

public class Resident : global::Juki.Household // expect: NC1001
{
}
