using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Points;

/// <summary>As it should be.</summary>
[ConfigurationPoint("juki.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class Good
{
    [Label("Used", "使う")]
    public bool IsUsed { get; init; }
}

/// <summary>The same id again.</summary>
[ConfigurationPoint("juki.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class GoodAgain
{
    [Label("Used", "使う")]
    public bool IsUsed { get; init; }
}

/// <summary>Opens the layout of forms.</summary>
[ConfigurationPoint("juki.form-layout")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class OwnLayout
{
    [Label("Used", "使う")]
    public bool IsUsed { get; init; }
}

/// <summary>Opens relationships.</summary>
[ConfigurationPoint("juki.relationship-list.own")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class OwnRelationships
{
    [Label("Used", "使う")]
    public bool IsUsed { get; init; }
}

/// <summary>Opens the child allowance.</summary>
[ConfigurationPoint("jiteate.allowance")]
[MunicipalPoint(Business.Jiteate, ExtensionPointKind.Parameter, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class OwnAllowance
{
    [Statutory(StatutoryKind.Free)]
    [Label("Yen", "円")]
    public long Yen { get; init; }
}

/// <summary>Opens the seal of branches in a value.</summary>
[ConfigurationPoint("common.certificates")]
[MunicipalPoint(Business.Common, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class Certificates
{
    [Label("Seal of branches", "支所の公印")]
    public bool BranchSeal { get; init; }
}

/// <summary>A fact without a source.</summary>
[ConfigurationPoint("juki.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.Fact, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class Sourceless
{
    [Label("Used", "使う")]
    public bool IsUsed { get; init; }
}

/// <summary>A source that nobody knows.</summary>
[ConfigurationPoint("juki.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.Fact, "name", "名称", Description = "d", JapaneseDescription = "説明", Sources = ["S999"])]
public sealed class UnknownSource
{
    [Label("Used", "使う")]
    public bool IsUsed { get; init; }
}

/// <summary>A proposal that claims to be law.</summary>
[ConfigurationPoint("juki.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.Proposal, "name", "名称", Description = "d", JapaneseDescription = "説明", LegalNote = "The law says so.", JapaneseLegalNote = "法律による。")]
public sealed class ProposedLaw
{
    [Label("Used", "使う")]
    public bool IsUsed { get; init; }
}

/// <summary>A proposal with a legal ceiling.</summary>
[ConfigurationPoint("juki.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.Proposal, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class ProposedCeiling
{
    [Statutory(StatutoryKind.Ceiling, Bound = nameof(Most))]
    [Label("Yen", "円")]
    public long Yen { get; init; }

    [Statutory(StatutoryKind.Fixed)]
    [Label("Most", "上限")]
    public long Most { get; init; }
}

/// <summary>Leaves nothing to state.</summary>
[ConfigurationPoint("juki.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class AllFixed
{
    [Statutory(StatutoryKind.Fixed)]
    [Label("Yen", "円")]
    public long Yen { get; init; }
}

/// <summary>Says that the law fixes it, and lets bodies state it.</summary>
[ConfigurationPoint("juki.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明", IsNational = true)]
public sealed class NotReallyNational
{
    [Label("Used", "使う")]
    public bool IsUsed { get; init; }
}

/// <summary>The id is another business's.</summary>
[ConfigurationPoint("kojin.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class OtherBusiness
{
    [Label("Used", "使う")]
    public bool IsUsed { get; init; }
}

/// <summary>Nothing in Japanese.</summary>
[ConfigurationPoint("juki.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d")]
public sealed class OneLanguage
{
    [Label("Used", "使う")]
    public bool IsUsed { get; init; }
}

/// <summary>A value without names.</summary>
[ConfigurationPoint("juki.own-option")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class Unlabelled
{
    public bool IsUsed { get; init; }
}

/// <summary>Two kinds.</summary>
[ExtensionPoint("juki.own-option", Kind = ExtensionPointKind.Plugin, Description = "d")]
[MunicipalPoint(Business.Juki, ExtensionPointKind.Linkage, SourceMark.GeneralKnowledge, "name", "名称", JapaneseDescription = "説明")]
public interface IOtherKind;

/// <summary>Open to nobody.</summary>
[MunicipalPoint(Business.Juki, ExtensionPointKind.Option, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class Unopened;

/// <summary>Opens the seal of branches in a value of its rows.</summary>
[ConfigurationPoint("common.certificate-rows")]
[MunicipalPoint(Business.Common, ExtensionPointKind.CodeTable, SourceMark.GeneralKnowledge, "name", "名称", Description = "d", JapaneseDescription = "説明")]
public sealed class CertificateRows
{
    [Label("Rows", "行")]
    public IReadOnlyList<Certificates> Rows { get; init; } = [];
}

/// <summary>Opens relationships, and says nothing to officers.</summary>
[ConfigurationPoint("juki.relationship-list")]
public sealed class Unannotated
{
    public bool IsUsed { get; init; }
}

/// <summary>Opens relationships, and says nothing to officers.</summary>
[ExtensionPoint("juki.relationship-list", Kind = ExtensionPointKind.Plugin, Description = "d")]
public interface IUnannotated;
