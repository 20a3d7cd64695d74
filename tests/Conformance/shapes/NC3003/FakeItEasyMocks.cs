// Fakes of FakeItEasy in what is shipped.
// core: ../../cores/Juki.cs
// reference: ../../stubs/FakeItEasy.cs
using FakeItEasy;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Fakes;

public interface IOwnStore
{
    string Name { get; }
}

public static class FakeItEasyMocks
{
    public static object Fake() => A.Fake<IOfficeClock>(); // expect: NC3003

    public static object FakeWith() => A.Fake<IOwnStore>(options => options.Implements<IOfficeClock>()); // expect: NC3003

    public static object Several() => A.CollectionOfFake<IOfficeClock>(3); // expect: NC3003

    public static object Created() => new Fake<IOfficeClock>().FakedObject; // expect: NC3003

    public static object ByType() => FakeItEasy.Sdk.Create.Fake(typeof(IOfficeClock)); // expect: NC3003

    public static object Open() => A.Fake<ICertificateFee>();

    public static object OwnOne() => A.Fake<IOwnStore>(options => options.Wrapping(null));
}
