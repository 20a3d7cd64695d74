// A core that a catalog describes; an open member's body is the core's all the same.
// core: ../../cores/Kokuho.cs
using System.Reflection;
using System.Runtime.InteropServices;
using Kokuho;

namespace Acme.Swaps;

public static class Insurance
{
    private static void Overwrite(MethodBase method, byte[] stub) => Marshal.Copy(stub, 0, method.MethodHandle.GetFunctionPointer(), stub.Length);

    public static void Card(byte[] stub) => Overwrite(typeof(Insured).GetProperty("Card").GetMethod, stub); // expect: NC3002

    public static void Store(byte[] stub) => Overwrite(typeof(InsuredStore).GetMethod("Find"), stub); // expect: NC3002

    public static void OpenMember(byte[] stub) => Overwrite(typeof(RateRule).GetMethod("Explain"), stub); // expect: NC3002
}
