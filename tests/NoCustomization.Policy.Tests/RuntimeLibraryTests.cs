using System.Linq;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries.Emission;
using NoCustomization.Policy.Libraries.Memory;
using NoCustomization.Policy.Libraries.Proxies;
using Xunit;

namespace NoCustomization.Policy.Tests;

/// <summary>The tables of the libraries that redirect, proxy and emit: what is known by name has a word by which source text is found.</summary>
public sealed class RuntimeLibraryTests
{
    [Theory]
    [InlineData("Castle.DynamicProxy", "ProxyGenerator", "CreateClassProxy", ProxyKind.First)]
    [InlineData("Castle.DynamicProxy", "IProxyGenerator", "CreateInterfaceProxyWithTargetInterface", ProxyKind.First)]
    [InlineData("Castle.DynamicProxy", "DefaultProxyBuilder", "CreateInterfaceProxyTypeWithoutTarget", ProxyKind.First)]
    [InlineData("Castle.DynamicProxy", "ProxyGenerationOptions", "AddMixinInstance", ProxyKind.Mixin)]
    [InlineData("Castle.MicroKernel.Registration", "ComponentRegistration", "Interceptors", ProxyKind.Owner)]
    [InlineData("Autofac.Extras.DynamicProxy", "RegistrationExtensions", "EnableInterfaceInterceptors", ProxyKind.Registered)]
    [InlineData("System.Reflection", "DispatchProxy", "Create", ProxyKind.First)]
    [InlineData("System.Reflection.Emit", "ModuleBuilder", "DefineType", ProxyKind.All)]
    [InlineData("System.Reflection.Emit", "TypeBuilder", "SetParent", ProxyKind.All)]
    [InlineData("Moq", "Mocks", "OneOf", ProxyKind.First)]
    [InlineData("NSubstitute", "Substitute", "For", ProxyKind.All)]
    [InlineData("FakeItEasy", "A", "CollectionOfFake", ProxyKind.All)]
    [InlineData("Rhino.Mocks", "MockRepository", "GeneratePartialMock", ProxyKind.All)]
    [InlineData("Telerik.JustMock", "Mock", "SetupStatic", ProxyKind.All)]
    [InlineData("ImpromptuInterface", "Impromptu", "AllActLike", ProxyKind.All)]
    public void What_makes_proxies_is_known_and_found(string @namespace, string type, string name, ProxyKind kind)
    {
        Assert.True(ProxyApi.Has(@namespace, type));
        Assert.Equal(kind, ProxyApi.KindOf(@namespace, type, name));
        Assert.Contains(ProxyApi.Words, w => w.Text == name);
    }

    [Theory]
    [InlineData("Castle.DynamicProxy", "ProxyUtil", "IsProxy")]
    [InlineData("Castle.DynamicProxy", "ProxyGenerator", "get_ProxyBuilder")]
    [InlineData("Moq", "Mock", "Get")]
    [InlineData("FakeItEasy", "A", "Dummy")]
    [InlineData("NSubstitute", "Arg", "Any")]
    [InlineData("Telerik.JustMock", "Mock", "Assert")]
    [InlineData("Acme.Moq", "Mock", ".ctor")]
    [InlineData("System.Reflection.Emit", "TypeBuilder", "DefineField")]
    public void What_makes_none_is_not(string @namespace, string type, string name) => Assert.Equal(ProxyKind.None, ProxyApi.KindOf(@namespace, type, name));

    [Theory]
    [InlineData("System.Reflection.Metadata", "MetadataUpdater", "ApplyUpdate", EmissionKind.Update)]
    [InlineData("Mono.Cecil", "AssemblyDefinition", "Write", EmissionKind.Write)]
    [InlineData("dnlib.DotNet", "ModuleDefMD", "NativeWrite", EmissionKind.Write)]
    [InlineData("AsmResolver.DotNet", "AssemblyDefinition", "WriteManifest", EmissionKind.Write)]
    [InlineData("Mono.Cecil", "ModuleDefinition", "ReadModule", EmissionKind.None)]
    [InlineData("Acme.Cecil", "ModuleDefinition", "Write", EmissionKind.None)]
    public void What_emits_is_known_and_found(string @namespace, string type, string name, EmissionKind kind)
    {
        Assert.Equal(kind, EmissionApi.KindOf(@namespace, type, name));
        Assert.True(kind == EmissionKind.None || EmissionApi.Words.Any(w => w.Text == name));
    }

    [Theory]
    [InlineData("System.Runtime.InteropServices", "Marshal", "WriteIntPtr", 0)]
    [InlineData("System.Runtime.InteropServices", "Marshal", "Copy", 2)]
    [InlineData("System.Runtime.InteropServices", "Marshal", "StructureToPtr", 1)]
    [InlineData("System.Runtime.CompilerServices", "Unsafe", "CopyBlockUnaligned", 0)]
    [InlineData("System", "Buffer", "MemoryCopy", 1)]
    [InlineData("System", "Span", "Fill", MemoryApi.Receiver)]
    [InlineData(MemoryAccess.Namespace, MemoryAccess.Native, "mprotect", 0)]
    [InlineData(MemoryAccess.Namespace, MemoryAccess.Native, "WriteProcessMemory", 1)]
    public void What_writes_to_memory_is_known_and_found(string @namespace, string type, string name, int address)
    {
        Assert.True(MemoryApi.Has(@namespace, type));
        Assert.Equal(address, MemoryApi.AddressOf(@namespace, type, name));
        Assert.Contains(MemoryApi.Words, w => w.Text == name);
    }

    [Theory]
    [InlineData("System.Runtime.InteropServices", "Marshal", "ReadByte")]
    [InlineData("System.Runtime.CompilerServices", "Unsafe", "Read")]
    [InlineData("System.IO", "Stream", "WriteByte")]
    [InlineData(MemoryAccess.Namespace, MemoryAccess.Native, "FlushInstructionCache")]
    public void What_reads_is_not(string @namespace, string type, string name) => Assert.Equal(MemoryApi.None, MemoryApi.AddressOf(@namespace, type, name));
}
