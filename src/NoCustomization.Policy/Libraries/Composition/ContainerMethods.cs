namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>The methods of containers, by name.</summary>
internal static class ContainerMethods
{
    /// <summary>What a method does.</summary>
    public static ContainerAction ActionOf(string @namespace, string type, string method) => (@namespace, type) switch
    {
        ("Lamar", "InstanceExpression" or "DescriptorExpression") => method switch
        {
            "Use" or "UseIfNone" or "Add" => ContainerAction.Bind,
            "DecorateAllWith" => ContainerAction.DecorateBound,
            _ => ContainerAction.None,
        },
        ("SimpleInjector", "Container") => method switch
        {
            "Register" or "RegisterSingleton" or "RegisterInstance" or "RegisterConditional" => ContainerAction.Register,
            "RegisterDecorator" => ContainerAction.Decorate,
            _ => ContainerAction.None,
        },
        ("SimpleInjector", "ContainerCollectionRegistrator") => method is "Append" or "AppendInstance" ? ContainerAction.Register : ContainerAction.None,
        ("DryIoc", "Registrator") => method switch
        {
            "Register" or "RegisterDelegate" or "RegisterInstance" => ContainerAction.Register,
            "RegisterMany" => ContainerAction.RegisterImplemented,
            "Unregister" => ContainerAction.Remove,
            _ => ContainerAction.None,
        },
        ("Ninject.Syntax", "IBindingToSyntax") => method is "To" or "ToMethod" or "ToConstant" ? ContainerAction.Bind : ContainerAction.None,
        ("Ninject.Syntax", "BindingRoot" or "IBindingRoot") => method == "Unbind" ? ContainerAction.Remove : ContainerAction.None,
        ("Unity", "UnityContainerExtensions") => method is "RegisterType" or "RegisterSingleton" or "RegisterInstance" or "RegisterFactory" ? ContainerAction.Register : ContainerAction.None,
        ("Castle.MicroKernel.Registration", "ComponentRegistration") => method is "ImplementedBy" or "Instance" or "UsingFactoryMethod" ? ContainerAction.Bind : ContainerAction.None,
        _ => ContainerAction.None,
    };

    /// <summary>Whether a type may have a method of which <see cref="ActionOf"/> says more than none.</summary>
    public static bool Has(string @namespace, string type) => @namespace switch
    {
        "Lamar" => type is "InstanceExpression" or "DescriptorExpression",
        "SimpleInjector" => type is "Container" or "ContainerCollectionRegistrator",
        "DryIoc" => type == "Registrator",
        "Ninject.Syntax" => type is "IBindingToSyntax" or "BindingRoot" or "IBindingRoot",
        "Unity" => type == "UnityContainerExtensions",
        "Castle.MicroKernel.Registration" => type == "ComponentRegistration",
        _ => false,
    };
}
