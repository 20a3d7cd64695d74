// The public shapes of Rhino Mocks that shapes need: signatures only, no behaviour.
#nullable enable
using System;

namespace Rhino.Mocks
{
    public class MockRepository
    {
        public static T GenerateMock<T>(params object[] argumentsForConstructor)
            where T : class => null!;

        public static T GenerateStub<T>(params object[] argumentsForConstructor)
            where T : class => null!;

        public static object GenerateStub(Type type, params object[] argumentsForConstructor) => null!;

        public static T GeneratePartialMock<T>(params object[] argumentsForConstructor)
            where T : class => null!;

        public T StrictMock<T>(params object[] argumentsForConstructor) => default!;

        public object DynamicMock(Type type, params object[] argumentsForConstructor) => null!;

        public void ReplayAll()
        {
        }
    }
}
