using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules.NC1;
using NoCustomization.Policy.Rules.NC2;
using NoCustomization.Policy.Rules.NC3;
using NoCustomization.Policy.Rules.NC4;
using NoCustomization.Policy.Rules.NC8;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules;

/// <summary>Asks the rules about one usage. Every eye goes through here, so that the same usage gets the same verdict everywhere.</summary>
public static class Judge
{
    /// <summary>The verdict on a usage, or null where no rule is broken.</summary>
    /// <param name="usage">What vendor code does.</param>
    /// <param name="vendorSymbol">The vendor's symbol for the message; a display name, or empty where there is none.</param>
    public static Verdict? Of(in Usage usage, string vendorSymbol) => usage.Kind switch
    {
        UsageKind.Derive => NC1001_DeriveClosedType.Judge(usage, vendorSymbol) ?? NC1007_UseDeprecatedExtensionPoint.Judge(usage, vendorSymbol),
        UsageKind.Implement or UsageKind.Reimplement => NC1002_ImplementClosedInterface.Judge(usage, vendorSymbol) ?? NC1007_UseDeprecatedExtensionPoint.Judge(usage, vendorSymbol),
        UsageKind.Override => NC1003_OverrideClosedMember.Judge(usage, vendorSymbol) ?? NC1007_UseDeprecatedExtensionPoint.Judge(usage, vendorSymbol),
        UsageKind.Hide => NC1004_HideCoreMember.Judge(usage, vendorSymbol),
        UsageKind.DeclareInNamespace => NC1005_DeclareInCoreNamespace.Judge(usage, vendorSymbol),
        UsageKind.DuplicateType => NC1006_DuplicateCoreType.Judge(usage, vendorSymbol),
        UsageKind.SkipBase => NC1008_SkipCoreBehavior.Judge(usage, vendorSymbol),
        UsageKind.AccessInternal => NC2003_FriendAccess.Judge(usage, vendorSymbol),
        UsageKind.Reference => NC2004_UseUnreleasedApi.Judge(usage, vendorSymbol),
        UsageKind.Reflect => NC2001_ReflectIntoCore.Judge(usage, vendorSymbol),
        UsageKind.DeclareAccessor => NC2002_AccessorIntoCore.Judge(usage, vendorSymbol),
        UsageKind.WriteState => NC2005_WriteCoreState.Judge(usage, vendorSymbol),
        UsageKind.Patch => NC3001_PatchCoreMethod.Judge(usage, vendorSymbol),
        UsageKind.RegisterService => NC4001_ReplaceCoreService.Judge(usage, vendorSymbol) ?? NC4004_RegisterExtensionUnsanctioned.Judge(usage, vendorSymbol),
        UsageKind.RedirectBody => NC3002_RedirectMethodBody.Judge(usage, vendorSymbol),
        UsageKind.Proxy => NC3003_ProxyCoreType.Judge(usage, vendorSymbol),
        UsageKind.Intercept => NC3004_InterceptCoreCall.Judge(usage, vendorSymbol),
        UsageKind.SupplyAssembly => NC3005_SubstituteAssembly.Judge(usage, vendorSymbol),
        UsageKind.HookStartup => NC3006_HookStartup.Judge(usage, vendorSymbol),
        UsageKind.Emit => NC3007_EmitIntoCore.Judge(usage, vendorSymbol),
        UsageKind.RunAtLoad => NC3008_RunAtLoad.Judge(usage, vendorSymbol),
        UsageKind.RemoveService => NC4002_RemoveCoreService.Judge(usage, vendorSymbol),
        UsageKind.DecorateService => NC4003_DecorateCoreService.Judge(usage, vendorSymbol),
        UsageKind.ConfigureOptions => NC4005_OverrideCoreOptions.Judge(usage, vendorSymbol),
        UsageKind.HookPipeline => NC4006_HookPipeline.Judge(usage, vendorSymbol),
        UsageKind.ClaimCore => NC8002_TamperedCore.Judge(usage, vendorSymbol),
        UsageKind.DisableAnalysis => NC9009_AnalysisDisabled.Judge(usage, vendorSymbol),
        _ => null,
    };

    /// <summary>Whether any rule would be broken; allocates nothing, for hot paths that ask before they look for a location.</summary>
    public static bool IsBroken(in Usage usage) => usage.Kind switch
    {
        UsageKind.Derive => NC1001_DeriveClosedType.IsBroken(usage) || NC1007_UseDeprecatedExtensionPoint.IsBroken(usage),
        UsageKind.Implement or UsageKind.Reimplement => NC1002_ImplementClosedInterface.IsBroken(usage) || NC1007_UseDeprecatedExtensionPoint.IsBroken(usage),
        UsageKind.Override => NC1003_OverrideClosedMember.IsBroken(usage) || NC1007_UseDeprecatedExtensionPoint.IsBroken(usage),
        UsageKind.Hide => NC1004_HideCoreMember.IsBroken(usage),
        UsageKind.DeclareInNamespace => NC1005_DeclareInCoreNamespace.IsBroken(usage),
        UsageKind.SkipBase => NC1008_SkipCoreBehavior.IsBroken(usage),
        UsageKind.Reference => NC2004_UseUnreleasedApi.IsBroken(usage),
        UsageKind.WriteState => NC2005_WriteCoreState.IsBroken(usage),
        UsageKind.RegisterService => NC4001_ReplaceCoreService.IsBroken(usage) || NC4004_RegisterExtensionUnsanctioned.IsBroken(usage),
        UsageKind.Proxy => NC3003_ProxyCoreType.IsBroken(usage),
        UsageKind.RemoveService => NC4002_RemoveCoreService.IsBroken(usage),
        UsageKind.DecorateService => NC4003_DecorateCoreService.IsBroken(usage),
        UsageKind.ConfigureOptions => NC4005_OverrideCoreOptions.IsBroken(usage),
        UsageKind.HookPipeline => NC4006_HookPipeline.IsBroken(usage),
        _ => true,
    };
}
