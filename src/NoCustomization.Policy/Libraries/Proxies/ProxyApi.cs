using System;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Proxies;

/// <summary>What the members of proxy and mocking libraries, of the framework's own proxies and of Reflection.Emit do, by name.</summary>
public static class ProxyApi
{
    /// <summary>Words without which a source text has no call that <see cref="KindOf"/> knows.</summary>
    public static LibraryWord[] Words =>
    [
        "CreateClassProxy", "CreateClassProxyWithTarget", "CreateInterfaceProxy", "CreateInterfaceProxyWithTarget", "CreateInterfaceProxyWithTargetInterface", "CreateInterfaceProxyWithoutTarget",
        "CreateClassProxyType", "CreateClassProxyTypeWithTarget", "CreateInterfaceProxyTypeWithTarget", "CreateInterfaceProxyTypeWithTargetInterface", "CreateInterfaceProxyTypeWithoutTarget",
        "AddMixinInstance", "DefineType", "DefineNestedType", "SetParent", "AddInterfaceImplementation", "RealProxy",
        "Mock", "OneOf", "ForPartsOf", "ForTypeForwardingTo", "CollectionOfFake", "ActLike", "AllActLike",
        "GenerateMock", "GenerateStub", "GenerateStrictMock", "GenerateDynamicMockWithRemoting", "GeneratePartialMock", "StrictMock", "DynamicMock", "PartialMock", "DynamicMultiMock", "StrictMultiMock", "PartialMultiMock",
        "SetupStatic", "EnableInterfaceInterceptors", "EnableClassInterceptors",
        new("Of", WordUse.AfterWord, "Mock"), new("Of", WordUse.AfterWord, "Mocks"), new("Create", WordUse.AfterWord, "Mock"), new("Create", WordUse.AfterWord, "DispatchProxy"),
        new("For", WordUse.AfterWord, "Substitute"), new("Fake", WordUse.AfterWord, "A"), new("Fake", WordUse.AfterWord, "Create"),
        // Within a class derived from DispatchProxy, on an object that another file declares, with the class imported as static.
        new("Create", WordUse.NearAnchor), new("Of", WordUse.NearAnchor), new("As", WordUse.NearAnchor), new("For", WordUse.NearAnchor), new("Fake", WordUse.NearAnchor), new("Stub", WordUse.NearAnchor),
        new("Implements", WordUse.NearAnchor), new("Interceptors", WordUse.NearAnchor), new("base", WordUse.NearAnchor), new("MyBase", WordUse.NearAnchor), new("new", WordUse.NearAnchor),
    ];

    /// <summary>Words one of which stands in a file that uses such a library.</summary>
    public static string[] Anchors =>
        ["DispatchProxy", "RealProxy", "Mock", "Moq", "MockFactory", "MockRepository", "NSubstitute", "FakeItEasy", "JustMock", "ComponentRegistration", "MicroKernel"];

    /// <summary>What a member does; none for most.</summary>
    /// <param name="namespace">The namespace of its type.</param>
    /// <param name="type">The simple name of its type.</param>
    /// <param name="name">Its name.</param>
    public static ProxyKind KindOf(string @namespace, string type, string name) => @namespace switch
    {
        "System.Reflection" => type == "DispatchProxy" && name == "Create" ? ProxyKind.First : ProxyKind.None,
        "System.Reflection.Emit" => type switch
        {
            "ModuleBuilder" => name == "DefineType" ? ProxyKind.All : ProxyKind.None,
            "TypeBuilder" => name is "DefineNestedType" or "SetParent" or "AddInterfaceImplementation" ? ProxyKind.All : ProxyKind.None,
            _ => ProxyKind.None,
        },
        "System.Runtime.Remoting.Proxies" => type == "RealProxy" && name == ".ctor" ? ProxyKind.All : ProxyKind.None,
        "Castle.DynamicProxy" => OfCastle(type, name),
        "Castle.MicroKernel.Registration" => type == "ComponentRegistration" && name == "Interceptors" ? ProxyKind.Owner : ProxyKind.None,
        "Autofac.Extras.DynamicProxy" => name is "EnableInterfaceInterceptors" or "EnableClassInterceptors" ? ProxyKind.Registered : ProxyKind.None,
        "AspectCore.DynamicProxy" => type is "IProxyGenerator" or "ProxyGenerator" or "ProxyGeneratorExtensions" && Creates(name) ? ProxyKind.All : ProxyKind.None,
        "ImpromptuInterface" => type == "Impromptu" && name is "ActLike" or "AllActLike" or "DynamicActLike" ? ProxyKind.All : ProxyKind.None,
        "Moq" => type switch
        {
            "Mock" => name == ".ctor" ? ProxyKind.Owner : name is "Of" or "As" ? ProxyKind.First : ProxyKind.None,
            "Mocks" or "MockRepository" or "MockFactory" => name is "Of" or "OneOf" or "Create" ? ProxyKind.First : ProxyKind.None,
            _ => ProxyKind.None,
        },
        "NSubstitute" => type == "Substitute" ? name switch { "For" or "ForPartsOf" => ProxyKind.All, "ForTypeForwardingTo" => ProxyKind.First, _ => ProxyKind.None } : ProxyKind.None,
        "FakeItEasy" => type switch
        {
            "A" => name is "Fake" or "CollectionOfFake" ? ProxyKind.All : ProxyKind.None,
            "Fake" => name == ".ctor" ? ProxyKind.Owner : ProxyKind.None,
            "FakeOptionsExtensions" => name == "Implements" ? ProxyKind.First : ProxyKind.None,
            _ => ProxyKind.None,
        },
        "FakeItEasy.Creation" => type == "IFakeOptions" && name == "Implements" ? ProxyKind.First : ProxyKind.None,
        "FakeItEasy.Sdk" => type == "Create" && name is "Fake" or "CollectionOfFake" ? ProxyKind.All : ProxyKind.None,
        "Rhino.Mocks" => type == "MockRepository" && (name.StartsWith("Generate", StringComparison.Ordinal) || name.EndsWith("Mock", StringComparison.Ordinal) || name == "Stub") ? ProxyKind.All : ProxyKind.None,
        "Telerik.JustMock" => type == "Mock" && name is "Create" or "SetupStatic" ? ProxyKind.All : ProxyKind.None,
        _ => ProxyKind.None,
    };

    /// <summary>Whether a type may have a member of which <see cref="KindOf"/> says more than none.</summary>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="type">Its simple name.</param>
    public static bool Has(string @namespace, string type) => @namespace switch
    {
        "System.Reflection" => type == "DispatchProxy",
        "System.Reflection.Emit" => type is "ModuleBuilder" or "TypeBuilder",
        "System.Runtime.Remoting.Proxies" or "Castle.DynamicProxy" or "Castle.MicroKernel.Registration" or "Autofac.Extras.DynamicProxy" or "AspectCore.DynamicProxy" or "ImpromptuInterface" or "Moq" or "NSubstitute"
            or "FakeItEasy" or "FakeItEasy.Creation" or "FakeItEasy.Sdk" or "Rhino.Mocks" or "Telerik.JustMock" => true,
        _ => false,
    };

    private static ProxyKind OfCastle(string type, string name) => type switch
    {
        "ProxyGenerator" or "IProxyGenerator" or "IProxyBuilder" or "DefaultProxyBuilder" or "PersistentProxyBuilder" => Creates(name) ? ProxyKind.First : ProxyKind.None,
        "ProxyGenerationOptions" => name == "AddMixinInstance" ? ProxyKind.Mixin : ProxyKind.None,
        _ => ProxyKind.None,
    };

    private static bool Creates(string name) => name.StartsWith("CreateClassProxy", StringComparison.Ordinal) || name.StartsWith("CreateInterfaceProxy", StringComparison.Ordinal);
}
