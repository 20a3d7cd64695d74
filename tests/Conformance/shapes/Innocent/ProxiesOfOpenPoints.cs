// Extension points may be implemented, by a proxy as well.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Castle.Core.cs, ../../stubs/ImpromptuInterface.cs
using System;
using System.Reflection;
using System.Reflection.Emit;
using Castle.DynamicProxy;
using ImpromptuInterface;
using Juki;
using Juki.Plugins;

namespace Acme.Proxies;

public class Remote : DispatchProxy
{
    protected override object Invoke(MethodInfo method, object[] arguments) => null;
}

public static class Open
{
    public static ICertificateFee Dispatched() => DispatchProxy.Create<ICertificateFee, Remote>();

    public static object ByType() => DispatchProxy.Create(typeof(ICertificateFee), typeof(Remote));

    public static IValidator<Resident> Generic() => DispatchProxy.Create<IValidator<Resident>, Remote>();

    public static NoticeSlot Class(ProxyGenerator generator) => generator.CreateClassProxy<NoticeSlot>();

    public static Importer<string> GenericClass(ProxyGenerator generator) => generator.CreateClassProxy<Importer<string>>();

    public static object WithFurther(ProxyGenerator generator) =>
        generator.CreateInterfaceProxyWithoutTarget(typeof(ICertificateFee), new[] { typeof(IDisposable) });

    public static ICertificateFee Acting() => new { }.ActLike<ICertificateFee>();

    public static Type Emitted(ModuleBuilder module) =>
        module.DefineType("Slot", TypeAttributes.Public, typeof(NoticeSlot), new[] { typeof(ICertificateFee) });

    public static Type Attribute(ModuleBuilder module) => module.DefineType("Mark", TypeAttributes.Public, typeof(AuditedAttribute));
}
