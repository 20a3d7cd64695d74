using System.Reflection;
using System.Runtime.InteropServices;
using Juki.Certificates;

namespace Kuro.Patches;

public static class RedirectedFee
{
    /// <summary>NC3002: the helper writes over whatever method it is told; the core comes in here.</summary>
    public static void Install(byte[] jump) => Overwrite(typeof(FeeCalculator).GetMethod(nameof(FeeCalculator.Calculate))!, jump);

    private static void Overwrite(MethodBase method, byte[] code) => Marshal.Copy(code, 0, method.MethodHandle.GetFunctionPointer(), code.Length);
}
