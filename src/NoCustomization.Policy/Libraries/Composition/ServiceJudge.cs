using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>NC4001 to NC4004: Microsoft.Extensions.DependencyInjection, and Scrutor's decorators on it.</summary>
internal sealed class ServiceJudge : LibraryJudge
{
    private const string Element = ServiceTypes.Namespace + "." + ServiceTypes.Descriptor;

    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.Composition;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Markers { get; } = [Element];

    /// <inheritdoc/>
    public override IReadOnlyList<CollectionSource> Collections { get; } = [new(ServiceTypes.Namespace, ServiceTypes.Descriptor)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => [ServiceTypes.Descriptor, "IServiceCollection", "ServiceCollection"];

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words =>
    [
        "AddSingleton", "AddScoped", "AddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient",
        "TryAdd", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "TryAddKeyedSingleton", "TryAddKeyedScoped", "TryAddKeyedTransient", "TryAddEnumerable",
        "AddHttpClient", "AddTypedClient", "RemoveAll", "RemoveAllKeyed", "Decorate", "TryDecorate",
        Common("Add"), Common("Insert"), Common("Replace"), Common("Remove"), Common("RemoveAt"), Common("ServiceCollection"),
        // builder.Services.Replace(…), in files that name no type of the framework.
        OfServices("Add"), OfServices("Insert"), OfServices("Replace"), OfServices("Remove"), OfServices("RemoveAt"),
    ];

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => ServiceTypes.Has(@namespace, type);

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) =>
        ServiceTypes.ActionOf(member.Namespace, member.Type, member.Name) != ServiceAction.None && (member.Namespace != "System.Collections.Generic" || member.Element == Element);

    /// <inheritdoc/>
    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        switch (ServiceTypes.ActionOf(call.Method.Namespace, call.Method.Type, call.Method.Name))
        {
            case ServiceAction.Register:
                Add(call, call.Shape, call.Frame, usages);
                break;
            case ServiceAction.Put:
                Put(call, usages);
                break;
            case ServiceAction.Decorate:
                Decorations.Add(call, usages);
                break;
            case ServiceAction.RemoveAll:
                Removals.AddNamed(call, usages);
                break;
            case ServiceAction.Remove:
                Removals.AddFound(call, call.Shape.Argument(call.Shape.Arguments.Count - 1), usages);
                break;
            case ServiceAction.RemoveAt:
                Removals.AddFound(call, null, usages);
                break;
        }
    }

    private static LibraryWord Common(string word) => new(word, WordUse.NearAnchor);

    private static LibraryWord OfServices(string word) => new(word, WordUse.AfterWord, "Services");

    private static void Put(LibraryCall call, List<Usage> usages)
    {
        // An extension method takes the collection as its first parameter.
        for (var i = call.Shape.Receiver is null ? 1 : 0; i < call.Shape.Arguments.Count; i++)
        {
            foreach (var (made, frame) in Descriptors.Of(call.Shape.Arguments[i], call.Frame, call.Evaluation))
                Add(call, made, frame, usages);
        }
    }

    private static void Add(LibraryCall call, CallShape shape, Frame? frame, List<Usage> usages)
    {
        if (RegistrationReader.Read(shape, frame, call.Evaluation) is { } registration)
            Registrations.Add(call, registration, usages);
    }
}
