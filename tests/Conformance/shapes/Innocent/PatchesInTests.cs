// A test project may emit and redirect what it likes.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Mono.Cecil.cs
// options: test=true
using System.Reflection.Emit;
using System.Runtime.InteropServices;
using Juki;
using Mono.Cecil;

namespace Acme.Tests;

public class Tests
{
    public void Redirected(byte[] stub) => Marshal.Copy(stub, 0, typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer(), stub.Length);

    public DynamicMethod Emitted() => new("Peek", typeof(string), new[] { typeof(Resident) }, typeof(Resident), true);

    public void Written() => AssemblyDefinition.ReadAssembly("Juki.dll").Write("Juki.test.dll");
}
