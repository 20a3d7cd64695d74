using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using Xunit;

namespace NoCustomization.Parameters.Tests.Rules;

/// <summary>What a parameter type must be.</summary>
public sealed class DeclarationTests
{
    [Theory]
    [InlineData(typeof(string), "no parameter type")]
    [InlineData(typeof(NoPoint), "no parameter type")]
    [InlineData(typeof(Abstract), "no parameter type")]
    [InlineData(typeof(Settable), "init")]
    [InlineData(typeof(CeilingWithoutBound), "ceiling")]
    [InlineData(typeof(BoundByNothing), "Limit")]
    [InlineData(typeof(BoundByABody), "Limit")]
    [InlineData(typeof(FixedWithBound), "Limit")]
    [InlineData(typeof(ComputedStatutory), "nobody can state")]
    [InlineData(typeof(Pointers), "JSON")]
    [InlineData(typeof(BoundByText), "compared")]
    public void What_contradicts_itself_is_refused(Type type, string says) =>
        Assert.Contains(says, Assert.Throws<ParameterException>(() => ParameterDefinition.Of(type)).Message, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Two_types_with_one_id_are_refused()
    {
        var catalog = new ParameterCatalog();
        _ = catalog.Get(typeof(Records));
        var message = Assert.Throws<ParameterException>(() => catalog.Get(typeof(SameId))).Message;
        Assert.Contains(nameof(SameId), message);
        Assert.Contains(nameof(Records), message);
    }

    [Fact]
    public void Required_is_what_the_law_binds_or_the_author_asks_for()
    {
        var properties = ParameterDefinition.Of(typeof(Records)).Properties;
        Assert.Equal((true, false, true, true, false, false), (properties["Bound"].IsRequired, properties["MaybeBound"].IsRequired, properties["Asked"].IsRequired, properties["Keyword"].IsRequired, properties["Free"].IsRequired, properties["Days"].IsRequired));
        Assert.False(properties.ContainsKey("Sum"));
    }

    public sealed class NoPoint;

    [ConfigurationPoint("a")]
    public abstract class Abstract;

    [ConfigurationPoint("a")]
    public sealed class Settable
    {
        public int Value { get; set; }
    }

    [ConfigurationPoint("a")]
    public sealed class CeilingWithoutBound
    {
        [Statutory(StatutoryKind.Ceiling)]
        public int Value { get; init; }
    }

    [ConfigurationPoint("a")]
    public sealed class BoundByNothing
    {
        [Statutory(StatutoryKind.Ceiling, Bound = "Limit")]
        public int Value { get; init; }
    }

    [ConfigurationPoint("a")]
    public sealed class BoundByABody
    {
        [Statutory(StatutoryKind.Ceiling, Bound = nameof(Limit))]
        public int Value { get; init; }

        [Statutory(StatutoryKind.Standard)]
        public int Limit { get; init; }
    }

    [ConfigurationPoint("a")]
    public sealed class FixedWithBound
    {
        [Statutory(StatutoryKind.Fixed, Bound = nameof(Limit))]
        public int Value { get; init; }

        [Statutory(StatutoryKind.Fixed)]
        public int Limit { get; init; }
    }

    [ConfigurationPoint("a")]
    public sealed class ComputedStatutory
    {
        [Statutory(StatutoryKind.Free)]
        public int Value => 1;
    }

    [ConfigurationPoint("a")]
    public sealed class BoundByText
    {
        [Statutory(StatutoryKind.Ceiling, Bound = nameof(Limit))]
        public int Value { get; init; }

        [Statutory(StatutoryKind.Fixed)]
        public string Limit { get; init; } = "";
    }

    [ConfigurationPoint("a")]
    public sealed class Pointers
    {
        public nint Value { get; init; }

        public Action? Call { get; init; }

        public ref struct Never;

        public Span<int> Values { get => default; init => _ = value; }
    }

    [ConfigurationPoint("records")]
    public sealed record Records(int Free, IReadOnlyList<EffectiveDate> Days)
    {
        [Statutory(StatutoryKind.Free)]
        public decimal Bound { get; init; }

        [Statutory(StatutoryKind.Free)]
        public decimal? MaybeBound { get; init; }

        [Required]
        public string? Asked { get; init; }

        public required string Keyword { get; init; }

        public decimal Sum => Bound + Free;
    }

    [ConfigurationPoint("records")]
    public sealed class SameId;
}
