// The public shapes of JustMock that shapes need: signatures only, no behaviour.
#nullable enable
using System;

namespace Telerik.JustMock
{
    public partial class Mock
    {
        public static T Create<T>(params object[] args) => default!;

        public static object Create(Type type, params object[] args) => null!;

        public static void SetupStatic(Type staticType)
        {
        }

        public static void SetupStatic<T>()
        {
        }

        public static void Assert<T>(T mocked)
        {
        }
    }
}
