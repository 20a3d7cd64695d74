// The same for a duplicate: without any use of the core the assembly does not refer to it.
// core: ../../cores/Juki.cs
namespace Juki.Services;

public interface IResidentRepository // expect: NC1006 source
{
    string Find(string number);
}
