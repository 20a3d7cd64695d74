// Mocks of NSubstitute in what is shipped.
// core: ../../cores/Juki.cs
// reference: ../../stubs/NSubstitute.cs
using System;
using Juki;
using Juki.Plugins;
using Juki.Services;
using NSubstitute;

namespace Acme.Fakes;

public interface IOwnStore
{
    string Name { get; }
}

public static class NSubstituteMocks
{
    public static object For() => Substitute.For<IOfficeClock>(); // expect: NC3003

    public static object ForTwo() => Substitute.For<IOwnStore, IOfficeClock>(); // expect: NC3003

    public static object ForTypes() => Substitute.For(new[] { typeof(IOwnStore), typeof(IOfficeClock) }, Array.Empty<object>()); // expect: NC3003

    public static object ForParts() => Substitute.ForPartsOf<Household>(); // expect: NC3003

    public static object Forwarding() => Substitute.ForTypeForwardingTo<IOfficeClock, OfficeClock>(); // expect: NC3003

    public static object Open() => Substitute.For<ICertificateFee>();

    public static object Own() => Substitute.For<IOwnStore>();

    public static object Argument() => Arg.Any<Resident>();
}
