// A test project may fake what it likes.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Moq.cs, ../../stubs/NSubstitute.cs, ../../stubs/Castle.Core.cs
// options: test=true
using Castle.DynamicProxy;
using Juki;
using Juki.Services;
using Moq;
using NSubstitute;

namespace Acme.Tests;

public class Tests
{
    public object Mocked() => new Mock<IResidentRepository>().Object;

    public object Substituted() => Substitute.For<IOfficeClock>();

    public object Proxied() => new ProxyGenerator().CreateClassProxy<Resident>();
}
