using System;
using System.Collections.Generic;
using NoCustomization.Policy.Rules.NC1;
using NoCustomization.Policy.Rules.NC2;
using NoCustomization.Policy.Rules.NC3;
using NoCustomization.Policy.Rules.NC4;
using NoCustomization.Policy.Rules.NC7;
using NoCustomization.Policy.Rules.NC8;
using NoCustomization.Policy.Rules.NC9;

namespace NoCustomization.Policy.Rules;

/// <summary>Every rule there is, in order of id.</summary>
public static class RuleCatalog
{
    internal const string HelpBase = "https://github.com/nocustomization/nocustomization/blob/main/docs/rules/";

    /// <summary>All rules, in order of id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NC1001_DeriveClosedType.Rule,
        NC1002_ImplementClosedInterface.Rule,
        NC1003_OverrideClosedMember.Rule,
        NC1004_HideCoreMember.Rule,
        NC1005_DeclareInCoreNamespace.Rule,
        NC1006_DuplicateCoreType.Rule,
        NC1007_UseDeprecatedExtensionPoint.Rule,
        NC1008_SkipCoreBehavior.Rule,
        NC2001_ReflectIntoCore.Rule,
        NC2002_AccessorIntoCore.Rule,
        NC2003_FriendAccess.Rule,
        NC2004_UseUnreleasedApi.Rule,
        NC2005_WriteCoreState.Rule,
        NC3001_PatchCoreMethod.Rule,
        NC3002_RedirectMethodBody.Rule,
        NC3003_ProxyCoreType.Rule,
        NC3004_InterceptCoreCall.Rule,
        NC3005_SubstituteAssembly.Rule,
        NC3006_HookStartup.Rule,
        NC3007_EmitIntoCore.Rule,
        NC3008_RunAtLoad.Rule,
        NC4001_ReplaceCoreService.Rule,
        NC4002_RemoveCoreService.Rule,
        NC4003_DecorateCoreService.Rule,
        NC4004_RegisterExtensionUnsanctioned.Rule,
        NC4005_OverrideCoreOptions.Rule,
        NC4006_HookPipeline.Rule,
        NC7001_UnclassifiedType.Rule,
        NC7002_ExtensionPointNotAbstract.Rule,
        NC7003_ExtensionPointLeaksInternals.Rule,
        NC7004_ExtensionPointId.Rule,
        NC7006_ParameterUnbounded.Rule,
        NC7007_FriendVendor.Rule,
        NC8002_TamperedCore.Rule,
        NC9001_SuppressedWithoutWaiver.Rule,
        NC9002_UnknownWaiver.Rule,
        NC9003_WaiverExpired.Rule,
        NC9004_WaiverMismatch.Rule,
        NC9005_WaiverUnused.Rule,
        NC9006_WaiverIncomplete.Rule,
        NC9007_RegisterInvalid.Rule,
        NC9008_CustomizationInUse.Rule,
        NC9009_AnalysisDisabled.Rule,
        NC9010_AnalysisFailed.Rule,
    ];

    /// <summary>The rule of an id, whatever its letter case, or null.</summary>
    public static Rule? Find(string id)
    {
        foreach (var rule in All)
        {
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        return null;
    }

    /// <summary>Whether a text is the id of a rule of ours, existing or to come: <c>NC</c> and four digits, whatever the letter case.</summary>
    public static bool IsRuleId(string text)
    {
        if (text.Length != 6 || text[0] is not ('N' or 'n') || text[1] is not ('C' or 'c'))
            return false;
        for (var i = 2; i < 6; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
