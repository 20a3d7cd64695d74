// The same for a duplicate: an assembly that does not refer to the core takes the name of one of its types.
// core: ../../cores/Juki.cs
namespace Juki.Services;

public interface IResidentRepository // expect: NC1006
{
    string Find(string number);
}
