using System.Collections.Generic;
using NoCustomization.Policy.Libraries.Composition;
using NoCustomization.Policy.Libraries.Emission;
using NoCustomization.Policy.Libraries.Loading;
using NoCustomization.Policy.Libraries.Memory;
using NoCustomization.Policy.Libraries.Options;
using NoCustomization.Policy.Libraries.Pipeline;
using NoCustomization.Policy.Libraries.Proxies;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Policy.Libraries.Reflection;
using NoCustomization.Policy.Libraries.Startup;

namespace NoCustomization.Policy.Calls;

/// <summary>The libraries that are judged.</summary>
public static class LibraryJudges
{
    /// <summary>All of them.</summary>
    public static LibraryJudge[] All { get; } =
    [
        new ReflectionJudge(),
        new MemoryJudge(),
        new ProxyJudge(),
        new EmissionJudge(),
        new ServiceJudge(),
        new ScrutorJudge(),
        new AutofacJudge(),
        new ContainerJudge(),
        new PatchCallJudge(),
        new StartupJudge(),
        new LoadJudge(),
        new OptionsJudge(),
        new MediatorJudge(),
        new HttpClientJudge(),
        new MvcJudge(),
    ];

    /// <summary>Whether a type may have a member that one of some libraries knows.</summary>
    public static bool Have(this LibraryJudge[] judges, string @namespace, string type)
    {
        foreach (var judge in judges)
        {
            if (judge.Has(@namespace, type))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of some libraries knows a member.</summary>
    public static bool Know(this LibraryJudge[] judges, in CalledMember member)
    {
        foreach (var judge in judges)
        {
            if (judge.Has(member.Namespace, member.Type) && judge.Knows(member))
                return true;
        }

        return false;
    }
}
