// The public shapes of the proxies of .NET Framework that shapes need: signatures only, no behaviour.
#nullable enable
using System;

namespace System.Runtime.Remoting.Messaging
{
    public interface IMessage
    {
    }
}

namespace System.Runtime.Remoting.Proxies
{
    using System.Runtime.Remoting.Messaging;

    public abstract class RealProxy
    {
        protected RealProxy()
        {
        }

        protected RealProxy(Type classToProxy)
        {
        }

        public virtual object GetTransparentProxy() => null!;

        public Type GetProxiedType() => null!;

        public abstract IMessage Invoke(IMessage msg);
    }
}
