using System;

namespace NoCustomization.Policy.Usages;

/// <summary>The stable kebab-case names of usages, used in identities and reports.</summary>
public static class UsageNames
{
    /// <summary>The name of a usage.</summary>
    public static string Of(UsageKind kind) => kind switch
    {
        UsageKind.Derive => "derive",
        UsageKind.Implement => "implement",
        UsageKind.Reimplement => "reimplement",
        UsageKind.Override => "override",
        UsageKind.Hide => "hide",
        UsageKind.DeclareInNamespace => "declare-in-namespace",
        UsageKind.DuplicateType => "duplicate-type",
        UsageKind.Reference => "reference",
        UsageKind.AccessInternal => "access-internal",
        UsageKind.DeclareAccessor => "declare-accessor",
        UsageKind.WriteState => "write-state",
        UsageKind.Patch => "patch",
        UsageKind.RegisterService => "register-service",
        UsageKind.ClaimCore => "claim-core",
        UsageKind.Suppress => "suppress",
        UsageKind.DisableAnalysis => "disable-analysis",
        UsageKind.FailAnalysis => "fail-analysis",
        UsageKind.SkipBase => "skip-base",
        UsageKind.Reflect => "reflect",
        UsageKind.RedirectBody => "redirect-body",
        UsageKind.Proxy => "proxy",
        UsageKind.Intercept => "intercept",
        UsageKind.SupplyAssembly => "supply-assembly",
        UsageKind.HookStartup => "hook-startup",
        UsageKind.Emit => "emit",
        UsageKind.RunAtLoad => "run-at-load",
        UsageKind.RemoveService => "remove-service",
        UsageKind.DecorateService => "decorate-service",
        UsageKind.ConfigureOptions => "configure-options",
        UsageKind.HookPipeline => "hook-pipeline",
        UsageKind.CiteWaiver => "cite-waiver",
        UsageKind.KeepRegister => "keep-register",
        UsageKind.Author => "author",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The usage of a name, or false where there is none.</summary>
    public static bool TryParse(string name, out UsageKind kind)
    {
        for (kind = UsageKind.Derive; kind <= UsageKind.Author; kind++)
        {
            if (Of(kind) == name)
                return true;
        }

        return false;
    }
}
