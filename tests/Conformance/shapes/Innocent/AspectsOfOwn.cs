// Aspects, ducks and mocks over own types that hold core types.
// core: ../../cores/Juki.cs
// reference: ../../stubs/AspectCore.Core.cs, ../../stubs/ImpromptuInterface.cs, ../../stubs/Castle.Core.cs, ../../stubs/Castle.Windsor.cs
using System;
using System.Collections.Generic;
using AspectCore.DynamicProxy;
using Castle.MicroKernel.Registration;
using ImpromptuInterface;
using Juki;
using Juki.Services;

namespace Acme.Proxies;

public interface IFinder
{
    Resident Find(string number);
}

public class Finder(IResidentRepository repository) : IFinder
{
    public Resident Find(string number) => repository.Find(number);
}

public static class Own
{
    public static IFinder Aspect(IProxyGenerator generator, IResidentRepository repository) => generator.CreateInterfaceProxy<IFinder>(new Finder(repository));

    public static IFinder Duck(IResidentRepository repository) => repository.ActLike<IFinder>();

    public static IEnumerable<IFinder> Ducks(IEnumerable<Resident> residents) => residents.AllActLike<IFinder>();

    public static dynamic Undone(Resident resident) => resident.UndoActLike();

    public static IRegistration Component() => Castle.MicroKernel.Registration.Component.For<IFinder>().ImplementedBy<Finder>().Interceptors(typeof(Finder));

    public static IRegistration Forwarded() => Castle.MicroKernel.Registration.Component.For(typeof(IResidentRepository)).LifestyleTransient();
}
