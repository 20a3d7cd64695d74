using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>Classes that a container finds, or is given, and what it registers them for.</summary>
internal static class TypeScan
{
    /// <summary>The vendor's classes, where an assembly that a call names, by a type in it or as such, is the vendor's own.</summary>
    public static List<ReflectedType> OwnClasses(CallShape call, Frame? frame, Evaluation evaluation)
    {
        foreach (var argument in call.TypeArguments)
        {
            if (evaluation.PossibleType(argument, frame) is { Core: null })
                return [.. evaluation.Cores.OwnClasses];
        }

        foreach (var argument in call.Arguments)
        {
            if (IsOwn(argument, frame, evaluation))
                return [.. evaluation.Cores.OwnClasses];
        }

        return [];
    }

    /// <summary>Adds what it is to register classes for all their interfaces.</summary>
    /// <param name="call">The call that says so.</param>
    /// <param name="implementations">The classes.</param>
    /// <param name="usages">Where to add it.</param>
    /// <param name="isMatching">Whether only the interface counts that is named for the class.</param>
    public static void AddImplemented(LibraryCall call, IReadOnlyList<Implementation> implementations, List<Usage> usages, bool isMatching = false)
    {
        var services = new List<ReflectedType>();
        var behind = new List<List<Implementation>>();
        foreach (var implementation in implementations)
        {
            if (implementation.Type is not { Core: null } type)
                continue;
            foreach (var service in ServicesOf(type))
            {
                if (isMatching && TypeTest.SimpleName(service.FullName) != "I" + TypeTest.SimpleName(type.FullName))
                    continue;
                var known = services.FindIndex(s => s.Is(service));
                if (known < 0)
                {
                    known = services.Count;
                    services.Add(service);
                    behind.Add([]);
                }

                behind[known].Add(implementation);
            }
        }

        for (var i = 0; i < services.Count; i++)
            Registrations.Add(call, new Registration([services[i]], behind[i]), usages);
    }

    /// <summary>Adds what it is to register classes for services that are named: those that are such.</summary>
    public static void AddNamed(LibraryCall call, IReadOnlyList<ReflectedType> services, IReadOnlyList<Implementation> implementations, List<Usage> usages)
    {
        foreach (var service in services)
        {
            var fitting = new List<Implementation>();
            foreach (var implementation in implementations)
            {
                if (implementation.Type?.IsA(service) == true)
                    fitting.Add(implementation);
            }

            Registrations.Add(call, new Registration([service], fitting), usages);
        }
    }

    // The core interfaces of a class. What an open one extends comes with it.
    private static List<ReflectedType> ServicesOf(ReflectedType type)
    {
        var services = new List<ReflectedType>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var contract in current.Interfaces)
            {
                if (contract.Core is not null && !services.Exists(s => s.Is(contract)))
                    services.Add(contract);
            }
        }

        services.RemoveAll(s => services.Exists(o => !o.Is(s) && Openness.IsOpenForDeriving(o.Core!) && o.IsA(s)));
        return services;
    }

    private static bool IsOwn(Expression? assembly, Frame? frame, Evaluation evaluation)
    {
        foreach (var (source, home) in evaluation.Sources(assembly, frame))
        {
            switch (source.Shape)
            {
                case ElementsShape { Items: var items }:
                    foreach (var item in items)
                    {
                        if (IsOwn(item, home, evaluation))
                            return true;
                    }

                    break;
                case TypeShape { Type.Core: null, Type: not null }:
                    return true;
                case CallShape { Method: { Type: "Assembly", Name: "GetExecutingAssembly" } }:
                    return true;
                case CallShape { Method.Name: "get_Assembly" or "GetAssembly" } of when evaluation.Types(of.Subject, home) is [{ Core: null }]:
                    return true;
            }
        }

        return false;
    }
}
