// Extending a closed interface with nothing added, twice removed: one finding at the first own interface.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Acme.Residents;

public interface IFiled : IRegistered // expect: NC1002
{
}

public interface IArchived : IFiled
{
}

public sealed class Document : IArchived
{
}
