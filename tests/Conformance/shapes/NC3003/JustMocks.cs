// Mocks of JustMock in what is shipped.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Telerik.JustMock.cs
using Juki;
using Juki.Services;

namespace Acme.Fakes;

public interface IOwnStore
{
    string Name { get; }
}

public static class JustMocks
{
    public static object Create() => Telerik.JustMock.Mock.Create<IOfficeClock>(); // expect: NC3003

    public static object ByType() => Telerik.JustMock.Mock.Create(typeof(Resident), "1"); // expect: NC3003

    public static object Own() => Telerik.JustMock.Mock.Create<IOwnStore>();

    public static void Asserts(Resident resident) => Telerik.JustMock.Mock.Assert(resident);

    // It puts itself in the place of static members, too.
    public static void Statics() => Telerik.JustMock.Mock.SetupStatic(typeof(Resident)); // expect: NC3003

    public static void StaticsTyped() => Telerik.JustMock.Mock.SetupStatic<Resident>(); // expect: NC3003

    public static void OwnStatics() => Telerik.JustMock.Mock.SetupStatic(typeof(JustMocks));
}
