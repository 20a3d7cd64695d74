// What every object has is not the restricted type's.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public static class ObjectMembers
{
    public static string Text() => Platform.Entries().ToString() + Platform.Signal().GetType().Name;

    public static int Hash()
    {
        object signal = Platform.Signal();
        return signal.GetHashCode();
    }
}
