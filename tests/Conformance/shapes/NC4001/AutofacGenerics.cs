// Autofac: an open generic class in the place of the package's.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
using Autofac;
using Juki.Services;

namespace Acme.Hosting;

public sealed class AcmeTable<TCode> : ICodeTable<TCode> // expect: NC1002
{
    public TCode Lookup(string key) => default!;
}

public static class Registration
{
    public static void Fill(ContainerBuilder builder)
    {
        builder.RegisterGeneric(typeof(AcmeTable<>)).As(typeof(ICodeTable<>)); // expect: NC4001
        builder.RegisterGeneric(typeof(AcmeTable<>)).As(typeof(ICodeTable<>)).InstancePerLifetimeScope(); // expect: NC4001
        builder.RegisterType<AcmeTable<int>>().As<ICodeTable<int>>(); // expect: NC4001
        builder.RegisterGeneric(typeof(CodeTable<>)).As(typeof(ICodeTable<>));
        builder.RegisterGeneric(typeof(AcmeTable<>));
    }
}
