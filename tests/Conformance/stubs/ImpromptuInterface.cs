// The public shapes of ImpromptuInterface that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;

namespace ImpromptuInterface
{
    public static class Impromptu
    {
        public static TInterface ActLike<TInterface>(this object originalDynamic, params Type[] otherInterfaces)
            where TInterface : class => null!;

        public static dynamic ActLike(this object originalDynamic, params Type[] otherInterfaces) => originalDynamic;

        public static IEnumerable<TInterface> AllActLike<TInterface>(this IEnumerable<object> originalDynamic, params Type[] otherInterfaces)
            where TInterface : class => null!;

        public static dynamic UndoActLike(this object proxiedObject) => proxiedObject;
    }
}
