using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Startup;

/// <summary>NC3006: code that sets what gets code into the start of a process: the environment, properties of the runtime, the configuration of a web host.</summary>
internal sealed class StartupJudge : LibraryJudge
{
    private const string Hosting = "Microsoft.AspNetCore.Hosting";

    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.RuntimePatching;

    /// <inheritdoc/>
    // The environment of another process is a dictionary, in a local perhaps: there the variables' names tell.
    public override IReadOnlyList<LibraryWord> Words =>
    [
        "SetEnvironmentVariable", "UseSetting", new("SetData", WordUse.AfterWord, "AppContext"), new("SetData", WordUse.AfterWord, "CurrentDomain"),
        new("Environment", WordUse.NearAnchor), new("EnvironmentVariables", WordUse.NearAnchor), .. VariableWords(),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<CollectionSource> Collections { get; } = [new("System.Diagnostics", "ProcessStartInfo", "get_Environment"), new("System.Diagnostics", "ProcessStartInfo", "get_EnvironmentVariables")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => ["ProcessStartInfo", "StartInfo"];

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => @namespace switch
    {
        "System" => type is "Environment" or "AppContext" or "AppDomain",
        "System.Collections.Generic" => type is "IDictionary",
        "System.Collections.Specialized" => type is "StringDictionary",
        Hosting => type is "IWebHostBuilder" or "WebHostBuilder",
        "Microsoft.AspNetCore.Builder" => type is "ConfigureWebHostBuilder",
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) => member.Type switch
    {
        "Environment" => member.Name == "SetEnvironmentVariable",
        "AppContext" or "AppDomain" => member.Name == "SetData",
        "IDictionary" => member.Name is "set_Item" or "Add" && member.Element == "System.String",
        "StringDictionary" => member.Name is "set_Item" or "Add",
        _ => member.Name == "UseSetting",
    };

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        if (!Knows(new CalledMember(call.Method.Namespace, call.Method.Type, call.Method.Name, "System.String")) || call.Shape.Argument(0) is not { } name)
            return;
        if (call.Method.Type is "IDictionary" or "StringDictionary" && !IsEnvironment(call))
            return;
        var value = call.Shape.Argument(1);
        foreach (var text in call.Texts(name))
        {
            if (KeyOf(call, text, value) is { } key && StartupUsages.Hook(call.Packages, key) is { } usage)
                usages.Add(usage);
        }
    }

    private static string? KeyOf(LibraryCall call, string name, Expression? value)
    {
        if (call.Method.Name == "UseSetting")
        {
            if (!name.Equals(StartupSettings.HostingStartupAssemblies, StringComparison.OrdinalIgnoreCase))
                return null;
            return Any(call, value, static text => text is null || StartupSettings.NamesHostingStartup(text)) ? StartupSettings.HostingStartupAssemblies : null;
        }

        var isProperty = call.Method.Name == "SetData";
        string? Of(string? text) => isProperty ? StartupSettings.OfRuntimeProperty(name, text) : StartupSettings.OfEnvironment(name, text);
        return Of(null) is { } key && Any(call, value, text => Of(text) is not null) ? key : null;
    }

    // Whether one of the values that are set injects; null stands for one that is not known. What the operator set may be handed on, or taken away.
    private static bool Any(LibraryCall call, Expression? value, Func<string?, bool> injects)
    {
        foreach (var (source, _) in call.Evaluation.Sources(value, call.Frame))
        {
            if (source.Shape is ConstantShape { Value: null } or CallShape { Method: { Name: "GetEnvironmentVariable" or "GetData" } })
                continue;
            var texts = call.Texts(source);
            if (texts.Count == 0 ? injects(null) : texts.Exists(t => injects(t)))
                return true;
        }

        return false;
    }

    private static bool IsEnvironment(LibraryCall call)
    {
        foreach (var (source, _) in call.Evaluation.Sources(call.Shape.Receiver, call.Frame))
        {
            if (source.Shape is CallShape { Method: { Type: "ProcessStartInfo", Name: "get_Environment" or "get_EnvironmentVariables", Namespace: "System.Diagnostics" } })
                return true;
        }

        return false;
    }

    private static IEnumerable<LibraryWord> VariableWords()
    {
        foreach (var variable in StartupSettings.Variables)
            yield return variable;
    }
}
