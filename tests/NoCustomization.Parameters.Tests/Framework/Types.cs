using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;

namespace NoCustomization.Parameters.Tests.Framework;

/// <summary>A rate under a ceiling that the law states.</summary>
[ConfigurationPoint("test.city-planning-tax")]
[LegalBasis("test law, article 1")]
public sealed class CityPlanningTax
{
    [Statutory(StatutoryKind.Fixed)]
    public decimal MaximumRate { get; init; }

    [Statutory(StatutoryKind.Ceiling, Bound = nameof(MaximumRate))]
    [Range(0, 100)]
    public decimal Rate { get; init; }

    public bool Prepayment { get; init; }

    [StringLength(20)]
    public string? Inquiries { get; init; }
}

/// <summary>Standard amounts for kinds of vehicles; a body may go up to a multiple of them.</summary>
[ConfigurationPoint("test.light-vehicle-tax")]
public sealed class LightVehicleTax : IValidatableObject
{
    [Statutory(StatutoryKind.Fixed)]
    public decimal HighestMultiple { get; init; }

    [Statutory(StatutoryKind.Fixed)]
    public required IReadOnlyDictionary<string, decimal> Standard { get; init; }

    public IReadOnlyDictionary<string, decimal> Highest => Standard.ToDictionary(amount => amount.Key, amount => amount.Value * HighestMultiple);

    [Statutory(StatutoryKind.Standard, Bound = nameof(Highest))]
    public required IReadOnlyDictionary<string, decimal> Amounts { get; init; }

    public EffectiveDate? DueDate { get; init; }

    public IReadOnlyList<Row> Rows { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Amounts.Count == 0)
            yield return new ValidationResult("No amounts.", [nameof(Amounts)]);
    }

    public sealed class Row
    {
        [Range(0, 10)]
        public int Tenths { get; init; }

        public DayOfWeek Weekday { get; init; }
    }
}

/// <summary>Options, some of which nobody needs to state.</summary>
[ConfigurationPoint("test.desk")]
public sealed class Desk
{
    public string Title { get; init; } = "Desk";

    public int Copies { get; init; } = 1;
}
