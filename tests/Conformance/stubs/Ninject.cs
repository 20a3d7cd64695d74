// The public shapes of Ninject that shapes need. Signatures only, no behaviour.
#nullable enable
using System;

namespace Ninject.Activation
{
    public interface IContext
    {
    }
}

namespace Ninject.Syntax
{
    using Ninject.Activation;

    public interface IBindingWhenInNamedWithOrOnSyntax<T>
    {
        void InSingletonScope();
    }

    public interface IBindingToSyntax<T1>
    {
        IBindingWhenInNamedWithOrOnSyntax<TImplementation> To<TImplementation>()
            where TImplementation : T1;

        IBindingWhenInNamedWithOrOnSyntax<T1> To(Type implementation);

        IBindingWhenInNamedWithOrOnSyntax<TImplementation> ToMethod<TImplementation>(Func<IContext, TImplementation> method)
            where TImplementation : T1;

        IBindingWhenInNamedWithOrOnSyntax<TImplementation> ToConstant<TImplementation>(TImplementation value)
            where TImplementation : T1;

        IBindingWhenInNamedWithOrOnSyntax<T1> ToSelf();
    }

    public abstract class BindingRoot
    {
        public IBindingToSyntax<T> Bind<T>() => null!;

        public IBindingToSyntax<object> Bind(params Type[] services) => null!;

        public IBindingToSyntax<T1> Rebind<T1>() => null!;

        public void Unbind<T>()
        {
        }

        public void Unbind(Type service)
        {
        }
    }
}

namespace Ninject
{
    public class StandardKernel : Ninject.Syntax.BindingRoot
    {
    }
}

namespace Ninject.Modules
{
    public abstract class NinjectModule : Ninject.Syntax.BindingRoot
    {
        public abstract void Load();
    }
}
