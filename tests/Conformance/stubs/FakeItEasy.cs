// The public shapes of FakeItEasy that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using FakeItEasy.Creation;

namespace FakeItEasy
{
    public static class A
    {
        public static T Fake<T>()
            where T : class => null!;

        public static T Fake<T>(Action<IFakeOptions<T>> optionsBuilder)
            where T : class => null!;

        public static IList<T> CollectionOfFake<T>(int numberOfFakes)
            where T : class => null!;

        public static T Dummy<T>() => default!;
    }

    public class Fake<T>
        where T : class
    {
        public T FakedObject => null!;
    }
}

namespace FakeItEasy.Creation
{
    public interface IFakeOptions<T>
        where T : class
    {
        IFakeOptions<T> Implements<TInterface>();

        IFakeOptions<T> Wrapping(T wrappedInstance);
    }
}

namespace FakeItEasy.Sdk
{
    public static class Create
    {
        public static object Fake(Type typeOfFake) => null!;

        public static object? Dummy(Type typeOfDummy) => null;
    }
}
