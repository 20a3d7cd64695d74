// The public shapes of NSubstitute that shapes need: signatures only, no behaviour.
#nullable enable
using System;

namespace NSubstitute
{
    public static class Substitute
    {
        public static T For<T>(params object[] constructorArguments)
            where T : class => null!;

        public static T1 For<T1, T2>(params object[] constructorArguments)
            where T1 : class
            where T2 : class => null!;

        public static object For(Type[] typesToProxy, object[] constructorArguments) => null!;

        public static T ForPartsOf<T>(params object[] constructorArguments)
            where T : class => null!;

        public static TInterface ForTypeForwardingTo<TInterface, TClass>(params object[] constructorArguments)
            where TInterface : class => null!;
    }

    public static class Arg
    {
        public static T Any<T>() => default!;
    }
}
