// Castle DynamicProxy implements a closed interface: without a target, with one, with a target that may be exchanged.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Castle.Core.cs
using Castle.DynamicProxy;
using Juki;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Proxies;

public sealed class Watch : IInterceptor
{
    public void Intercept(IInvocation invocation) => invocation.Proceed();
}

public interface IOwnStore
{
    string Name { get; }
}

public class InterfaceProxies(IProxyGenerator generator)
{
    public IResidentRepository WithoutTarget() => generator.CreateInterfaceProxyWithoutTarget<IResidentRepository>(new Watch()); // expect: NC3003

    public IResidentRepository WithTarget(IResidentRepository inner) =>
        generator.CreateInterfaceProxyWithTarget(inner, new Watch()); // expect: NC3003

    public IResidentRepository Exchangeable(IResidentRepository inner) =>
        generator.CreateInterfaceProxyWithTargetInterface<IResidentRepository>(inner, new Watch()); // expect: NC3003

    public object ByType() => generator.CreateInterfaceProxyWithoutTarget(typeof(IResidentRepository), new Watch()); // expect: NC3003

    public object ByTypeWithTarget(object inner) =>
        generator.CreateInterfaceProxyWithTarget(typeof(ICertificateService), inner, new Watch()); // expect: NC3003

    public object Generic() => generator.CreateInterfaceProxyWithoutTarget<ICodeTable<string>>(new Watch()); // expect: NC3003

    public object OpenGenericByType() =>
        generator.CreateInterfaceProxyWithoutTarget(typeof(ICodeTable<>).MakeGenericType(typeof(string)), new Watch()); // expect: NC3003

    public ICertificateFee Open() => generator.CreateInterfaceProxyWithoutTarget<ICertificateFee>(new Watch());

    public IValidator<Resident> OpenOverClosed() => generator.CreateInterfaceProxyWithoutTarget<IValidator<Resident>>(new Watch());

    public IOwnStore Own(IOwnStore inner) => generator.CreateInterfaceProxyWithTarget(inner, new Watch());
}
