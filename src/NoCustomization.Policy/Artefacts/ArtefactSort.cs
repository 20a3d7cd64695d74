namespace NoCustomization.Policy.Artefacts;

/// <summary>The files beside code that say how a process is started.</summary>
public enum ArtefactSort
{
    /// <summary>Any other file.</summary>
    None,

    /// <summary><c>X.runtimeconfig.json</c> and <c>runtimeconfig.template.json</c>.</summary>
    RuntimeConfig,

    /// <summary><c>launchSettings.json</c>.</summary>
    LaunchSettings,

    /// <summary><c>web.config</c>, <c>app.config</c>, <c>X.exe.config</c>, <c>X.dll.config</c>.</summary>
    Configuration,

    /// <summary><c>Dockerfile</c>, <c>X.Dockerfile</c>, <c>Dockerfile.x</c>.</summary>
    Dockerfile,

    /// <summary><c>.env</c>, <c>x.env</c>, <c>.env.x</c>.</summary>
    Environment,

    /// <summary><c>*.yml</c>, <c>*.yaml</c>: Compose, Kubernetes.</summary>
    Yaml,

    /// <summary><c>X.deps.json</c>.</summary>
    Dependencies,
}
