// The public shapes of Castle DynamicProxy that shapes need: signatures only, no behaviour.
#nullable enable
using System;

namespace Castle.DynamicProxy
{
    public interface IInvocation
    {
        object? ReturnValue { get; set; }

        void Proceed();
    }

    public interface IInterceptor
    {
        void Intercept(IInvocation invocation);
    }

    public class ProxyGenerationOptions
    {
        public object? Selector { get; set; }

        public Type BaseTypeForInterfaceProxy { get; set; } = typeof(object);

        public void AddMixinInstance(object instance)
        {
        }

        public void AddDelegateMixin(Delegate @delegate)
        {
        }
    }

    public interface IProxyBuilder
    {
        Type CreateClassProxyType(Type classToProxy, Type[]? additionalInterfacesToProxy, ProxyGenerationOptions options);

        Type CreateInterfaceProxyTypeWithTarget(Type interfaceToProxy, Type[]? additionalInterfacesToProxy, Type targetType, ProxyGenerationOptions options);
    }

    public class DefaultProxyBuilder : IProxyBuilder
    {
        public Type CreateClassProxyType(Type classToProxy, Type[]? additionalInterfacesToProxy, ProxyGenerationOptions options) => throw new NotSupportedException();

        public Type CreateInterfaceProxyTypeWithTarget(Type interfaceToProxy, Type[]? additionalInterfacesToProxy, Type targetType, ProxyGenerationOptions options) => throw new NotSupportedException();
    }

    public interface IProxyGenerator
    {
        IProxyBuilder ProxyBuilder { get; }

        TInterface CreateInterfaceProxyWithTarget<TInterface>(TInterface target, params IInterceptor[] interceptors)
            where TInterface : class;

        object CreateInterfaceProxyWithTarget(Type interfaceToProxy, object target, params IInterceptor[] interceptors);

        object CreateInterfaceProxyWithTarget(Type interfaceToProxy, Type[]? additionalInterfacesToProxy, object target, params IInterceptor[] interceptors);

        TInterface CreateInterfaceProxyWithTargetInterface<TInterface>(TInterface? target, params IInterceptor[] interceptors)
            where TInterface : class;

        object CreateInterfaceProxyWithTargetInterface(Type interfaceToProxy, object? target, params IInterceptor[] interceptors);

        TInterface CreateInterfaceProxyWithoutTarget<TInterface>(params IInterceptor[] interceptors)
            where TInterface : class;

        TInterface CreateInterfaceProxyWithoutTarget<TInterface>(ProxyGenerationOptions options, params IInterceptor[] interceptors)
            where TInterface : class;

        object CreateInterfaceProxyWithoutTarget(Type interfaceToProxy, params IInterceptor[] interceptors);

        object CreateInterfaceProxyWithoutTarget(Type interfaceToProxy, Type[]? additionalInterfacesToProxy, params IInterceptor[] interceptors);

        TClass CreateClassProxyWithTarget<TClass>(TClass? target, params IInterceptor[] interceptors)
            where TClass : class;

        object CreateClassProxyWithTarget(Type classToProxy, object? target, params IInterceptor[] interceptors);

        TClass CreateClassProxy<TClass>(params IInterceptor[] interceptors)
            where TClass : class;

        TClass CreateClassProxy<TClass>(ProxyGenerationOptions options, params IInterceptor[] interceptors)
            where TClass : class;

        object CreateClassProxy(Type classToProxy, params IInterceptor[] interceptors);

        object CreateClassProxy(Type classToProxy, object?[]? constructorArguments, params IInterceptor[] interceptors);

        object CreateClassProxy(Type classToProxy, ProxyGenerationOptions options, params IInterceptor[] interceptors);

        object CreateClassProxy(Type classToProxy, Type[]? additionalInterfacesToProxy, params IInterceptor[] interceptors);
    }

    public class ProxyGenerator : IProxyGenerator
    {
        public IProxyBuilder ProxyBuilder => throw new NotSupportedException();

        public TInterface CreateInterfaceProxyWithTarget<TInterface>(TInterface target, params IInterceptor[] interceptors)
            where TInterface : class => target;

        public virtual object CreateInterfaceProxyWithTarget(Type interfaceToProxy, object target, params IInterceptor[] interceptors) => target;

        public virtual object CreateInterfaceProxyWithTarget(Type interfaceToProxy, Type[]? additionalInterfacesToProxy, object target, params IInterceptor[] interceptors) => target;

        public TInterface CreateInterfaceProxyWithTargetInterface<TInterface>(TInterface? target, params IInterceptor[] interceptors)
            where TInterface : class => target!;

        public object CreateInterfaceProxyWithTargetInterface(Type interfaceToProxy, object? target, params IInterceptor[] interceptors) => target!;

        public TInterface CreateInterfaceProxyWithoutTarget<TInterface>(params IInterceptor[] interceptors)
            where TInterface : class => null!;

        public TInterface CreateInterfaceProxyWithoutTarget<TInterface>(ProxyGenerationOptions options, params IInterceptor[] interceptors)
            where TInterface : class => null!;

        public object CreateInterfaceProxyWithoutTarget(Type interfaceToProxy, params IInterceptor[] interceptors) => null!;

        public virtual object CreateInterfaceProxyWithoutTarget(Type interfaceToProxy, Type[]? additionalInterfacesToProxy, params IInterceptor[] interceptors) => null!;

        public TClass CreateClassProxyWithTarget<TClass>(TClass? target, params IInterceptor[] interceptors)
            where TClass : class => target!;

        public virtual object CreateClassProxyWithTarget(Type classToProxy, object? target, params IInterceptor[] interceptors) => target!;

        public TClass CreateClassProxy<TClass>(params IInterceptor[] interceptors)
            where TClass : class => null!;

        public TClass CreateClassProxy<TClass>(ProxyGenerationOptions options, params IInterceptor[] interceptors)
            where TClass : class => null!;

        public object CreateClassProxy(Type classToProxy, params IInterceptor[] interceptors) => null!;

        public object CreateClassProxy(Type classToProxy, object?[]? constructorArguments, params IInterceptor[] interceptors) => null!;

        public object CreateClassProxy(Type classToProxy, ProxyGenerationOptions options, params IInterceptor[] interceptors) => null!;

        public object CreateClassProxy(Type classToProxy, Type[]? additionalInterfacesToProxy, params IInterceptor[] interceptors) => null!;
    }

    public static class ProxyUtil
    {
        public static bool IsProxy(object? instance) => false;

        public static Type GetUnproxiedType(object instance) => instance.GetType();
    }
}
