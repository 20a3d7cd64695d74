// Mocks of Rhino Mocks in what is shipped.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Rhino.Mocks.cs
using Juki;
using Juki.Services;

namespace Acme.Fakes;

public interface IOwnStore
{
    string Name { get; }
}

public static class RhinoMocks
{
    public static object Mock() => Rhino.Mocks.MockRepository.GenerateMock<IOfficeClock>(); // expect: NC3003

    public static object Stub() => Rhino.Mocks.MockRepository.GenerateStub(typeof(IOfficeClock)); // expect: NC3003

    public static object Partial() => Rhino.Mocks.MockRepository.GeneratePartialMock<Household>(); // expect: NC3003

    public static object Strict(Rhino.Mocks.MockRepository repository) => repository.StrictMock<IOfficeClock>(); // expect: NC3003

    public static object Own(Rhino.Mocks.MockRepository repository) => repository.DynamicMock(typeof(IOwnStore));
}
