namespace NoCustomization.Policy.Usages;

/// <summary>What a piece of vendor code does to a core symbol. The kebab-case name is part of a finding's identity and never changes.</summary>
public enum UsageKind
{
    /// <summary>A class or record names a core class as its base.</summary>
    Derive,

    /// <summary>A type implements a core interface, or an interface extends it.</summary>
    Implement,

    /// <summary>A type lists a core interface that its core base class already implements.</summary>
    Reimplement,

    /// <summary>A member overrides a core member, or replaces a default implementation of a core interface.</summary>
    Override,

    /// <summary>A non-private member hides a core member.</summary>
    Hide,

    /// <summary>A top-level type stands in a namespace of the core.</summary>
    DeclareInNamespace,

    /// <summary>A top-level type has the full name of a core type.</summary>
    DuplicateType,

    /// <summary>A name or expression refers to a core symbol.</summary>
    Reference,

    /// <summary>A name or expression uses a core symbol that the core does not make visible to it.</summary>
    AccessInternal,

    /// <summary>An unsafe accessor is declared onto a core type.</summary>
    DeclareAccessor,

    /// <summary>A static field or property of a core is written, or a handler added to an event of it.</summary>
    WriteState,

    /// <summary>A patching library is pointed at a core member.</summary>
    Patch,

    /// <summary>An implementation is registered for a core service.</summary>
    RegisterService,

    /// <summary>An assembly claims to be part of a core that does not name it.</summary>
    ClaimCore,

    /// <summary>A finding of ours is suppressed or its severity lowered.</summary>
    Suppress,

    /// <summary>The analysis is switched off, removed or could not load.</summary>
    DisableAnalysis,

    /// <summary>A part of the analysis threw.</summary>
    FailAnalysis,

    /// <summary>An override of a core member that must be wrapped does not call base on every path.</summary>
    SkipBase,

    /// <summary>Something of a core that it hides is reached by reflection.</summary>
    Reflect,

    /// <summary>The machine code of a core method is overwritten or led elsewhere.</summary>
    RedirectBody,

    /// <summary>A proxy, or a subclass made at run time, stands in for a core type.</summary>
    Proxy,

    /// <summary>A compiler interceptor takes the place of a call of a core method.</summary>
    Intercept,

    /// <summary>An assembly of a core is supplied by vendor code.</summary>
    SupplyAssembly,

    /// <summary>Code is injected into the start of the process: a startup hook, a profiler, a hosting startup.</summary>
    HookStartup,

    /// <summary>Code is emitted, woven or written into a core.</summary>
    Emit,

    /// <summary>An extension runs code as soon as its assembly is loaded.</summary>
    RunAtLoad,

    /// <summary>Registrations of a core service are removed.</summary>
    RemoveService,

    /// <summary>A core service is wrapped by an implementation of the vendor.</summary>
    DecorateService,

    /// <summary>Options of a core are set, replaced, or freed of their validation.</summary>
    ConfigureOptions,

    /// <summary>The pipeline of a core, web or message, is hooked into.</summary>
    HookPipeline,

    /// <summary>A declaration cites a waiver.</summary>
    CiteWaiver,

    /// <summary>A register of waivers says something.</summary>
    KeepRegister,

    /// <summary>The author of a core declares something: what is done is done in the core's own build, and to nobody else's code.</summary>
    Author,
}
