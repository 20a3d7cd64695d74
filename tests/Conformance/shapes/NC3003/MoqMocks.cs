// Mocks of Moq in what is shipped.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Moq.cs
using System;
using Juki;
using Juki.Plugins;
using Juki.Services;
using Moq;

namespace Acme.Fakes;

public interface IOwnStore
{
    string Name { get; }
}

public static class MoqMocks
{
    public static IResidentRepository Created() => new Mock<IResidentRepository>().Object; // expect: NC3003

    public static Resident OfClass() => new Mock<Resident>("1").Object; // expect: NC3003

    public static Mock<Resident> TargetTyped()
    {
        Mock<Resident> mock = new(MockBehavior.Strict); // expect: NC3003
        return mock;
    }

    public static IOfficeClock Of() => Mock.Of<IOfficeClock>(); // expect: NC3003

    public static IOfficeClock OfCondition(DateOnly today) => Mock.Of<IOfficeClock>(clock => clock.Today == today); // expect: NC3003

    public static object Query() => Mocks.Of<IOfficeClock>(); // expect: NC3003

    public static object Repository() => new MockRepository(MockBehavior.Loose).Create<IOfficeClock>(); // expect: NC3003

    public static object OneOf(MockRepository repository) => repository.OneOf<IOfficeClock>(); // expect: NC3003

    public static object Further(Mock<IOwnStore> mock) => mock.As<IOfficeClock>(); // expect: NC3003

    public static Mock<T> Helper<T>()
        where T : class => new(MockBehavior.Loose);

    public static object ThroughHelper() => Helper<IOfficeClock>(); // expect: NC3003

    public static object ThroughHelperOfOwn() => Helper<IOwnStore>();

    public static object Own() => new Mock<IOwnStore>().Object;

    public static object Open() => new Mock<ICertificateFee>().Object;

    public static object OwnDelegate() => new Mock<Func<Resident, string>>().Object;

    public static object Reads(IResidentRepository repository) => Mock.Get(repository).Object;
}
