// The public shapes of Autofac that shapes need: registrations of every sort, scanning, decorators, modules. Signatures only, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using System.Reflection;
using Autofac.Builder;
using Autofac.Core;

namespace Autofac.Core
{
    public abstract class Parameter
    {
    }

    public abstract class Service
    {
    }

    public sealed class TypedService : Service
    {
        public TypedService(Type serviceType)
        {
        }
    }

    public sealed class KeyedService : Service
    {
        public KeyedService(object serviceKey, Type serviceType)
        {
        }
    }

    public interface IModule
    {
    }

    public interface IActivatingEventArgs<out T>
    {
        IComponentContext Context { get; }

        T Instance { get; }

        void ReplaceInstance(object instance);
    }
}

namespace Autofac.Builder
{
    public class SimpleActivatorData
    {
    }

    public class ReflectionActivatorData
    {
    }

    public class ConcreteReflectionActivatorData : ReflectionActivatorData
    {
    }

    public class LightweightAdapterActivatorData
    {
    }

    public class ScanningActivatorData : ReflectionActivatorData
    {
    }

    public class SingleRegistrationStyle
    {
    }

    public class DynamicRegistrationStyle
    {
    }

    public interface IRegistrationBuilder<out TLimit, out TActivatorData, out TRegistrationStyle>
    {
        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> ExternallyOwned();

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> InstancePerDependency();

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> SingleInstance();

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> InstancePerLifetimeScope();

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As<TService>()
            where TService : notnull;

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As<TService1, TService2>()
            where TService1 : notnull
            where TService2 : notnull;

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As(params Type[] services);

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As(params Service[] services);

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> Named(string serviceName, Type serviceType);

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> Named<TService>(string serviceName)
            where TService : notnull;

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> Keyed(object serviceKey, Type serviceType);

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> Keyed<TService>(object serviceKey)
            where TService : notnull;

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> OnActivating(Action<IActivatingEventArgs<TLimit>> handler);

        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> WithMetadata(string key, object? value);
    }
}

namespace Autofac
{
    public interface IComponentContext
    {
    }

    public interface IContainer : IComponentContext
    {
    }

    public sealed class ContainerBuilder
    {
        public IContainer Build() => null!;
    }

    public abstract class Module : IModule
    {
        protected virtual void Load(ContainerBuilder builder)
        {
        }
    }

    public static class ModuleRegistrationExtensions
    {
        public static void RegisterModule<TModule>(this ContainerBuilder builder)
            where TModule : IModule, new()
        {
        }
    }

    public static class ResolutionExtensions
    {
        public static TService Resolve<TService>(this IComponentContext context)
            where TService : notnull => default!;

        public static TService ResolveKeyed<TService>(this IComponentContext context, object serviceKey)
            where TService : notnull => default!;

        public static object Resolve(this IComponentContext context, Type serviceType) => null!;
    }

    public static class RegistrationExtensions
    {
        public static IRegistrationBuilder<T, SimpleActivatorData, SingleRegistrationStyle> RegisterInstance<T>(this ContainerBuilder builder, T instance)
            where T : class => null!;

        public static IRegistrationBuilder<TImplementer, ConcreteReflectionActivatorData, SingleRegistrationStyle> RegisterType<TImplementer>(this ContainerBuilder builder)
            where TImplementer : notnull => null!;

        public static IRegistrationBuilder<object, ConcreteReflectionActivatorData, SingleRegistrationStyle> RegisterType(this ContainerBuilder builder, Type implementationType) => null!;

        public static IRegistrationBuilder<T, SimpleActivatorData, SingleRegistrationStyle> Register<T>(this ContainerBuilder builder, Func<IComponentContext, T> @delegate)
            where T : notnull => null!;

        public static IRegistrationBuilder<T, SimpleActivatorData, SingleRegistrationStyle> Register<T>(
            this ContainerBuilder builder, Func<IComponentContext, IEnumerable<Parameter>, T> @delegate)
            where T : notnull => null!;

        public static IRegistrationBuilder<TComponent, SimpleActivatorData, SingleRegistrationStyle> Register<TDependency1, TComponent>(
            this ContainerBuilder builder, Func<TDependency1, TComponent> @delegate)
            where TDependency1 : notnull
            where TComponent : notnull => null!;

        public static IRegistrationBuilder<object, ReflectionActivatorData, DynamicRegistrationStyle> RegisterGeneric(this ContainerBuilder builder, Type implementer) => null!;

        public static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> RegisterAssemblyTypes(
            this ContainerBuilder builder, params Assembly[] assemblies) => null!;

        public static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> RegisterTypes(this ContainerBuilder builder, params Type[] types) => null!;

        public static IRegistrationBuilder<TTo, LightweightAdapterActivatorData, DynamicRegistrationStyle> RegisterAdapter<TFrom, TTo>(
            this ContainerBuilder builder, Func<TFrom, TTo> adapter)
            where TFrom : notnull
            where TTo : notnull => null!;

        public static IRegistrationBuilder<TComposite, ConcreteReflectionActivatorData, SingleRegistrationStyle> RegisterComposite<TComposite, TService>(this ContainerBuilder builder)
            where TComposite : notnull, TService
            where TService : notnull => null!;

        public static void RegisterDecorator<TDecorator, TService>(this ContainerBuilder builder, Func<object, bool>? condition = null)
            where TDecorator : notnull, TService
        {
        }

        public static void RegisterDecorator(this ContainerBuilder builder, Type decoratorType, Type serviceType, Func<object, bool>? condition = null)
        {
        }

        public static void RegisterDecorator<TService>(
            this ContainerBuilder builder, Func<IComponentContext, IEnumerable<Parameter>, TService, TService> decorator, Func<object, bool>? condition = null)
            where TService : notnull
        {
        }

        public static IRegistrationBuilder<TService, LightweightAdapterActivatorData, DynamicRegistrationStyle> RegisterDecorator<TService>(
            this ContainerBuilder builder, Func<TService, TService> decorator, object fromKey, object? toKey = null)
            where TService : notnull => null!;

        public static void RegisterGenericDecorator(this ContainerBuilder builder, Type decoratorType, Type serviceType, Func<object, bool>? condition = null)
        {
        }

        public static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> As<TLimit, TScanningActivatorData, TRegistrationStyle>(
            this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Func<Type, Type> serviceMapping)
            where TScanningActivatorData : ScanningActivatorData => registration;

        public static IRegistrationBuilder<TLimit, TConcreteActivatorData, SingleRegistrationStyle> AsSelf<TLimit, TConcreteActivatorData>(
            this IRegistrationBuilder<TLimit, TConcreteActivatorData, SingleRegistrationStyle> registration)
            where TConcreteActivatorData : ConcreteReflectionActivatorData => registration;

        public static IRegistrationBuilder<TLimit, ScanningActivatorData, DynamicRegistrationStyle> AsImplementedInterfaces<TLimit>(
            this IRegistrationBuilder<TLimit, ScanningActivatorData, DynamicRegistrationStyle> registration) => registration;

        public static IRegistrationBuilder<TLimit, TConcreteActivatorData, SingleRegistrationStyle> AsImplementedInterfaces<TLimit, TConcreteActivatorData>(
            this IRegistrationBuilder<TLimit, TConcreteActivatorData, SingleRegistrationStyle> registration)
            where TConcreteActivatorData : ConcreteReflectionActivatorData => registration;

        public static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> AsClosedTypesOf<TLimit, TScanningActivatorData, TRegistrationStyle>(
            this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Type openGenericServiceType)
            where TScanningActivatorData : ScanningActivatorData => registration;

        public static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> AssignableTo<T>(
            this IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> registration) => registration;

        public static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> Except<T>(
            this IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> registration)
            where T : notnull => registration;

        public static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> InNamespaceOf<T>(
            this IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> registration) => registration;

        public static IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> Where<TLimit, TScanningActivatorData, TRegistrationStyle>(
            this IRegistrationBuilder<TLimit, TScanningActivatorData, TRegistrationStyle> registration, Func<Type, bool> predicate)
            where TScanningActivatorData : ScanningActivatorData => registration;

        public static IRegistrationBuilder<TLimit, TActivatorData, TSingleRegistrationStyle> PreserveExistingDefaults<TLimit, TActivatorData, TSingleRegistrationStyle>(
            this IRegistrationBuilder<TLimit, TActivatorData, TSingleRegistrationStyle> registration)
            where TSingleRegistrationStyle : SingleRegistrationStyle => registration;

        public static IRegistrationBuilder<TLimit, TActivatorData, TStyle> IfNotRegistered<TLimit, TActivatorData, TStyle>(
            this IRegistrationBuilder<TLimit, TActivatorData, TStyle> registration, Type serviceType) => registration;
    }
}
