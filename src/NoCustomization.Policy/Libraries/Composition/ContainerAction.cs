namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>What a method of a container does.</summary>
internal enum ContainerAction
{
    /// <summary>Nothing of interest.</summary>
    None,

    /// <summary>Registers for the service that it names first.</summary>
    Register,

    /// <summary>Registers a class for all its interfaces.</summary>
    RegisterImplemented,

    /// <summary>Registers for the service that was named before.</summary>
    Bind,

    /// <summary>Puts a decorator before the service that it names first.</summary>
    Decorate,

    /// <summary>Puts a decorator before the service that was named before.</summary>
    DecorateBound,

    /// <summary>Takes out what is registered for a service.</summary>
    Remove,
}
