using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>NC4006: HTTP clients of a core that are configured, and handlers put between them and the network.</summary>
internal sealed class HttpClientJudge : LibraryJudge
{
    private const string Namespace = "Microsoft.Extensions.DependencyInjection";
    private const string Factory = "HttpClientFactoryServiceCollectionExtensions";

    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.Composition;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Markers { get; } = [Namespace + ".IHttpClientBuilder"];

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words =>
    [
        "AddHttpClient", "ConfigureHttpClientDefaults", "ConfigureHttpClient", "AddHttpMessageHandler", "ConfigurePrimaryHttpMessageHandler", "ConfigureHttpMessageHandlerBuilder",
        "ConfigureAdditionalHttpMessageHandlers", "UseSocketsHttpHandler", "SetHandlerLifetime",
        "AddPolicyHandler", "AddPolicyHandlerFromRegistry", "AddTransientHttpErrorPolicy", "AddResilienceHandler", "AddStandardResilienceHandler", "AddStandardHedgingHandler",
    ];

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => @namespace == Namespace && (type == Factory || IsBuilder(type));

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) => member.Type == Factory || ChangesPipeline(member.Type, member.Name);

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        if (call.Method.Name == "ConfigureHttpClientDefaults")
        {
            if (call.Evaluation.Cores.HostUsing("Microsoft.AspNetCore") is { } host)
                usages.Add(host.Hook());
            return;
        }

        // Asking for a client alone changes nothing; a function that it is given does.
        var clients = new List<CoreSymbol>();
        if (call.Method.Type != Factory)
            AddClients(call.Shape.Subject, call.Frame, call.Evaluation, clients);
        else if (TakesMore(call.Shape))
            AddClient(call.Shape, call.Frame, call.Evaluation, clients);
        foreach (var client in clients)
            usages.Add(Usage.Of(UsageKind.HookPipeline, client));
    }

    // Than the services and a name.
    private static bool TakesMore(CallShape shape) => shape.Arguments.Count > (shape.Argument(ParameterSort.Text) is null ? 1 : 2);

    private static bool IsBuilder(string type) => type is "HttpClientBuilderExtensions" or "PollyHttpClientBuilderExtensions" or "ResilienceHttpClientBuilderExtensions";

    // Loggers, names and keys change nothing that is sent.
    private static bool ChangesPipeline(string type, string name) => type != "HttpClientBuilderExtensions" || name is "ConfigureHttpClient" or "AddHttpMessageHandler"
        or "ConfigurePrimaryHttpMessageHandler" or "ConfigureHttpMessageHandlerBuilder" or "ConfigureAdditionalHttpMessageHandlers" or "UseSocketsHttpHandler" or "SetHandlerLifetime";

    // Each step of a builder gives the builder.
    private static void AddClients(Expression? builder, Frame? frame, Evaluation evaluation, List<CoreSymbol> clients)
    {
        foreach (var (source, home) in evaluation.Sources(builder, frame))
        {
            if (source.Shape is not CallShape { Method.Namespace: Namespace } step)
                continue;
            if (step.Method is { Type: Factory, Name: "AddHttpClient" })
                AddClient(step, home, evaluation, clients);
            else if (step.Method.Type.EndsWith("HttpClientBuilderExtensions", StringComparison.Ordinal))
                AddClients(step.Subject, home, evaluation, clients);
        }
    }

    // A typed client by its type; one with a name where the name is a member of a core. The text of a name says nothing of whose it is.
    private static void AddClient(CallShape shape, Frame? frame, Evaluation evaluation, List<CoreSymbol> clients)
    {
        if (shape.TypeArguments is [var client, ..])
        {
            // A class of the vendor's behind it is a service replaced, and the client is that one's.
            if (evaluation.PossibleType(client, frame)?.Core is { } target && (shape.TypeArguments is not [_, var implementation, ..] || evaluation.PossibleType(implementation, frame)?.Core is not null))
                clients.Add(target);
            return;
        }

        foreach (var (name, _) in evaluation.Sources(shape.Argument(ParameterSort.Text), frame))
        {
            if (name.Shape is LibraryFieldShape field && evaluation.Cores.Find(field.Type)?.Member(field.Name) is { } named)
                clients.Add(named);
        }
    }
}
