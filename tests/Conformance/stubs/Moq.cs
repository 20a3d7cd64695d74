// The public shapes of Moq that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Linq;
using System.Linq.Expressions;

namespace Moq
{
    public enum MockBehavior
    {
        Strict,
        Loose,
        Default = Loose,
    }

    public abstract class Mock
    {
        public abstract Mock<TInterface> As<TInterface>()
            where TInterface : class;

        public static T Of<T>()
            where T : class => null!;

        public static T Of<T>(Expression<Func<T, bool>> predicate)
            where T : class => null!;

        public static Mock<T> Get<T>(T mocked)
            where T : class => null!;
    }

    public class Mock<T> : Mock
        where T : class
    {
        public Mock()
        {
        }

        public Mock(params object?[]? args)
        {
        }

        public Mock(MockBehavior behavior)
        {
        }

        public Mock(Expression<Func<T>> newExpression, MockBehavior behavior = MockBehavior.Default)
        {
        }

        public virtual T Object => null!;

        public override Mock<TInterface> As<TInterface>() => null!;
    }

    public static class Mocks
    {
        public static IQueryable<T> Of<T>()
            where T : class => null!;
    }

    public abstract class MockFactory
    {
        public Mock<T> Create<T>()
            where T : class => new();

        public Mock<T> Create<T>(MockBehavior behavior)
            where T : class => new();
    }

    public class MockRepository : MockFactory
    {
        public MockRepository(MockBehavior defaultBehavior)
        {
        }

        public T OneOf<T>()
            where T : class => null!;
    }
}
