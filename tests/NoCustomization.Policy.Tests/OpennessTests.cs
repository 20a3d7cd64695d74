using System;
using System.Linq;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;
using Xunit;

namespace NoCustomization.Policy.Tests;

/// <summary>Design, section 4: everything is closed unless opened.</summary>
public sealed class OpennessTests
{
    private static readonly CorePackage Free = Package(PackageReferencePolicy.Open);
    private static readonly CorePackage Strict = Package(PackageReferencePolicy.ReleasedOnly);

    [Theory]
    [InlineData(SymbolMarks.None, false, true)]
    [InlineData(SymbolMarks.ExtensionPoint, false, false)]
    [InlineData(SymbolMarks.None, true, false)]
    [InlineData(SymbolMarks.CoreBehavior, true, true)]
    [InlineData(SymbolMarks.ExtensionPoint | SymbolMarks.CoreBehavior, false, true)]
    [InlineData(SymbolMarks.ReleasedApi, false, true)]
    public void Deriving(SymbolMarks marks, bool exceptionOrAttribute, bool broken) =>
        Assert.Equal(broken, Judge.IsBroken(Usage.Of(UsageKind.Derive, Type(Free, marks, exceptionOrAttribute))));

    [Theory]
    [InlineData(SymbolMarks.None, SymbolMarks.None, UsageTraits.None, true)]
    [InlineData(SymbolMarks.None, SymbolMarks.None, UsageTraits.TargetIsAbstract, false)]
    [InlineData(SymbolMarks.None, SymbolMarks.ExtensionPoint, UsageTraits.None, false)]
    [InlineData(SymbolMarks.ExtensionPoint, SymbolMarks.None, UsageTraits.None, false)]
    [InlineData(SymbolMarks.ExtensionPoint, SymbolMarks.CoreBehavior, UsageTraits.None, true)]
    [InlineData(SymbolMarks.None, SymbolMarks.None, UsageTraits.RootOutsideCore, false)]
    [InlineData(SymbolMarks.None, SymbolMarks.CoreBehavior, UsageTraits.RootOutsideCore, true)]
    public void Overriding(SymbolMarks type, SymbolMarks member, UsageTraits traits, bool broken) =>
        Assert.Equal(broken, Judge.IsBroken(Usage.Of(UsageKind.Override, Member(Type(Free, type), member), traits)));

    [Theory]
    [InlineData(SymbolMarks.ExtensionPoint, SymbolMarks.None, UsageTraits.None, null)]
    [InlineData(SymbolMarks.ExtensionPoint, SymbolMarks.MustCallBase, UsageTraits.None, "NC1008")]
    [InlineData(SymbolMarks.None, SymbolMarks.ExtensionPoint | SymbolMarks.MustCallBase, UsageTraits.None, "NC1008")]
    [InlineData(SymbolMarks.None, SymbolMarks.ExtensionPoint | SymbolMarks.MustCallBase, UsageTraits.RootOutsideCore, "NC1008")]
    [InlineData(SymbolMarks.None, SymbolMarks.ExtensionPoint | SymbolMarks.MustCallBase, UsageTraits.TargetIsAbstract, null)]
    // What may not be overridden at all has one finding, and it is not this one.
    [InlineData(SymbolMarks.None, SymbolMarks.MustCallBase, UsageTraits.None, null)]
    [InlineData(SymbolMarks.ExtensionPoint, SymbolMarks.MustCallBase | SymbolMarks.CoreBehavior, UsageTraits.None, null)]
    public void Skipping_base(SymbolMarks type, SymbolMarks member, UsageTraits traits, string? rule)
    {
        var usage = Usage.Of(UsageKind.SkipBase, Member(Type(Free, type), member), traits);
        Assert.Equal(rule is not null, Judge.IsBroken(usage));
        Assert.Equal(rule, Judge.Of(usage, "V.M()")?.Rule.Id);
    }

    [Theory]
    [InlineData(SymbolMarks.None, SymbolMarks.None, UsageTraits.None, true)]
    [InlineData(SymbolMarks.ExtensionPoint, SymbolMarks.None, UsageTraits.None, true)]
    [InlineData(SymbolMarks.None, SymbolMarks.ExtensionPoint, UsageTraits.None, false)]
    [InlineData(SymbolMarks.None, SymbolMarks.None, UsageTraits.RootOutsideCore, false)]
    [InlineData(SymbolMarks.None, SymbolMarks.CoreBehavior, UsageTraits.RootOutsideCore, true)]
    public void Hiding(SymbolMarks type, SymbolMarks member, UsageTraits traits, bool broken) =>
        Assert.Equal(broken, Judge.IsBroken(Usage.Of(UsageKind.Hide, Member(Type(Free, type), member), traits)));

    [Theory]
    [InlineData(false, SymbolMarks.None, SymbolMarks.None, ReferenceVerdict.Allowed)]
    [InlineData(false, SymbolMarks.PackageInternal, SymbolMarks.None, ReferenceVerdict.PackageInternal)]
    [InlineData(false, SymbolMarks.PackageInternal, SymbolMarks.ReleasedApi, ReferenceVerdict.PackageInternal)]
    [InlineData(false, SymbolMarks.None, SymbolMarks.PackageInternal, ReferenceVerdict.PackageInternal)]
    [InlineData(true, SymbolMarks.None, SymbolMarks.None, ReferenceVerdict.Unreleased)]
    [InlineData(true, SymbolMarks.ReleasedApi, SymbolMarks.None, ReferenceVerdict.Allowed)]
    [InlineData(true, SymbolMarks.ReleasedApi, SymbolMarks.PackageInternal, ReferenceVerdict.PackageInternal)]
    [InlineData(true, SymbolMarks.None, SymbolMarks.ReleasedApi, ReferenceVerdict.Allowed)]
    [InlineData(true, SymbolMarks.ExtensionPoint, SymbolMarks.None, ReferenceVerdict.Allowed)]
    [InlineData(true, SymbolMarks.ConfigurationPoint, SymbolMarks.None, ReferenceVerdict.Allowed)]
    public void Referring(bool releasedOnly, SymbolMarks type, SymbolMarks member, ReferenceVerdict expected) =>
        Assert.Equal(expected, Openness.JudgeReference(Member(Type(releasedOnly ? Strict : Free, type), member)));

    [Fact]
    public void The_remedy_names_the_alternative_of_the_symbol_or_of_what_contains_it()
    {
        var type = new FakeSymbol(Free, CoreSymbolKind.Class, null, "T:P.T", "P", new SymbolAnnotations(SymbolMarks.None, useInstead: "p.fee"));
        var verdict = Judge.Of(Usage.Of(UsageKind.Override, Member(type, SymbolMarks.None)), "V.M()")!;
        Assert.Equal("NC1003", verdict.Rule.Id);
        Assert.Equal("'V.M()' overrides 'P.T.M()' of Package P, which is not open for overriding; use the extension point 'p.fee' instead",
            Texts.TextResources.Format(verdict.Message, System.Globalization.CultureInfo.GetCultureInfo("en")));
        Assert.Contains("拡張ポイント 'p.fee'", Texts.TextResources.Format(verdict.Message, System.Globalization.CultureInfo.GetCultureInfo("ja")), StringComparison.Ordinal);
    }

    private static FakeSymbol Type(CorePackage core, SymbolMarks marks, bool sharedBase = false) =>
        new(core, CoreSymbolKind.Class, null, "T:P.T", "P", new SymbolAnnotations(marks), sharedBase);

    private static FakeSymbol Member(CoreSymbol type, SymbolMarks marks) =>
        new(type.Package, CoreSymbolKind.Method, type, "M:P.T.M", "P", new SymbolAnnotations(marks));

    private static CorePackage Package(PackageReferencePolicy reference) => CoreSet.Resolve(
        [new AssemblyFacts("P", null, new Version(1, 0)) { Declaration = new PackageDeclaration("p") { Name = "Package P", Reference = reference } }], []).Packages.Single();
}
