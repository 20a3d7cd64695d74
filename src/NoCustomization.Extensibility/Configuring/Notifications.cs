using System;
using System.Reflection;
using System.Threading.Tasks;

namespace NoCustomization.Extensibility.Configuring;

/// <summary>Tells contracts that only announce something from contracts that ask for something.</summary>
internal static class Notifications
{
    /// <summary>Whether nothing that the contract declares hands anything back: then it can be observed.</summary>
    public static bool IsOne(Type contract)
    {
        foreach (var method in contract.GetMethods())
        {
            if (method.IsAbstract && !AnnouncesOnly(method))
                return false;
        }

        foreach (var inherited in contract.GetInterfaces())
        {
            if (contract.IsInterface && !IsOne(inherited))
                return false;
        }

        return !contract.IsSubclassOf(typeof(Delegate)) || AnnouncesOnly(contract.GetMethod("Invoke")!);
    }

    private static bool AnnouncesOnly(MethodInfo method)
    {
        if (method.ReturnType != typeof(void) && method.ReturnType != typeof(Task) && method.ReturnType != typeof(ValueTask))
            return false;
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.ParameterType.IsByRef && !parameter.IsIn)
                return false;
        }

        return true;
    }
}
