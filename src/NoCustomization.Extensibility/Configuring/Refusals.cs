using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Packages;
using NoCustomization.Extensibility.Points;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Configuring;

/// <summary>What an extension may not register, and the words for it. Remembers: one that swallows a refusal is refused all the same.</summary>
internal sealed class Refusals(PointCatalog catalog)
{
    private const string ReplaceCoreService = "NC4001";
    private const string RegisterUnsanctioned = "NC4004";
    private const string OverrideCoreOptions = "NC4005";
    private const string HookPipeline = "NC4006";

    // Services that a host looks for among its own. In an extension's private services nobody would.
    private static readonly Dictionary<string, string?> s_ofHost = new(StringComparer.Ordinal)
    {
        ["Microsoft.Extensions.Hosting.IHostedService"] = null,
        ["Microsoft.AspNetCore.Hosting.IStartupFilter"] = HookPipeline,
    };

    /// <summary>What was refused so far.</summary>
    public List<ExtensionRefusedException> All { get; } = [];

    /// <summary>The point that a contract is.</summary>
    /// <exception cref="ExtensionRefusedException">It is none.</exception>
    public ContractPoint Point(Type contract)
    {
        if (catalog.PointOf(contract) is { } point)
            return point;
        var alternative = AlternativeFor(contract);
        throw catalog.PackageOf(contract) is { } package
            ? Refuse(ReplaceCoreService, contract, alternative, HostTexts.ContractClosed(Name(contract), package.Name, Advice(alternative)))
            : Refuse(null, contract, null, HostTexts.ContractOfNobody(Name(contract)));
    }

    /// <summary>Refuses a contract that is open, but not in this way.</summary>
    public ExtensionRefusedException Misused(ContractPoint point, Type contract, string reason) => Refuse(RegisterUnsanctioned, contract, point.Id, reason);

    /// <summary>Lets a private service pass.</summary>
    /// <exception cref="ExtensionRefusedException">It is none of the vendor's.</exception>
    public void DemandPrivate(ServiceDescriptor descriptor)
    {
        var service = descriptor.ServiceType;
        if (catalog.PointOf(service) is { } point)
            throw Misused(point, service, HostTexts.PrivateContract(Name(service), point.Id, point.Multiplicity == Multiplicity.One ? nameof(IExtensionBuilder.Provide) : nameof(IExtensionBuilder.Contribute)));
        if (catalog.PackageOf(service) is { } package)
        {
            var alternative = AlternativeFor(service);
            throw Refuse(ReplaceCoreService, service, alternative, HostTexts.PrivateCoreService(Name(service), package.Name, Advice(alternative)));
        }

        foreach (var argument in service.GenericTypeArguments)
        {
            if (service.Namespace == "Microsoft.Extensions.Options" && catalog.PackageOf(argument) is { } owner)
                throw Refuse(OverrideCoreOptions, argument, AlternativeFor(argument), HostTexts.PrivateCoreOptions(Name(argument), owner.Name));
        }

        if (s_ofHost.TryGetValue(service.FullName ?? "", out var rule))
            throw Refuse(rule, service, null, HostTexts.PrivateHostService(Name(service)));
    }

    private ExtensionRefusedException Refuse(string? rule, Type type, string? alternative, string message)
    {
        var refusal = new ExtensionRefusedException(rule, Name(type), alternative, rule is null ? message : rule + ": " + message);
        All.Add(refusal);
        return refusal;
    }

    // The one that the author names, or a contract of the package that the type itself is built on.
    private string? AlternativeFor(Type type)
    {
        for (var at = PointCatalog.Definition(type); at is not null; at = at.DeclaringType)
        {
            if (Annotations.Find(at, nameof(UseInsteadAttribute))?.Id() is { } named)
                return named;
        }

        foreach (var contract in type.GetInterfaces())
        {
            if (catalog.PointOf(contract) is { } point)
                return point.Id;
        }

        return type.BaseType is { } parent && catalog.PointOf(parent) is { } ofParent ? ofParent.Id : null;
    }

    private static string Advice(string? alternative) => alternative is null ? HostTexts.AskTheAuthor : HostTexts.UsePoint(alternative);

    private static string Name(MemberInfo type) => ((Type)type).FullName ?? type.Name;
}
