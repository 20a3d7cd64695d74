using System;
using System.Collections.Generic;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Kaigo;
using NoCustomization.Municipal.Money;
using Xunit;

namespace NoCustomization.Municipal.Tests.Values;

/// <summary>Values that say what something costs.</summary>
public sealed class AmountTests
{
    private static readonly FeeQuantity s_quantity = new()
    {
        Rules =
        [
            new FeeQuantityRule { Certificate = "household", Unit = FeeUnit.Sheets, PersonsOrSheets = 5, MostFees = 2 },
            new FeeQuantityRule { Certificate = "persons", Unit = FeeUnit.Persons, PersonsOrSheets = 5 },
        ],
    };

    // 三島村: up to five sheets one fee, more than that two. 双葉町: a fee for each five persons.
    [Theory]
    [InlineData("household", 5, 1)]
    [InlineData("household", 6, 2)]
    [InlineData("household", 11, 2)]
    [InlineData("persons", 5, 1)]
    [InlineData("persons", 11, 3)]
    [InlineData("persons", int.MaxValue, 429_496_730)]
    [InlineData("other", 9, 1)]
    public void Fees_are_counted(string certificate, int count, int fees) => Assert.Equal(fees, s_quantity.FeesFor(certificate, count));

    [Fact]
    public void Nothing_is_counted_that_is_not_there() => Assert.Throws<ArgumentOutOfRangeException>(() => s_quantity.FeesFor("persons", 0));

    [Fact]
    public void A_discount_is_never_larger_than_the_fee()
    {
        var discount = new FeeDiscount { YenByChannel = new Dictionary<FeeChannel, long> { [FeeChannel.Store] = 100 } };
        Assert.Equal(new Yen(200), discount.Reduced(new Yen(300), FeeChannel.Store));
        Assert.Equal(new Yen(300), discount.Reduced(new Yen(300), FeeChannel.Counter));
        Assert.Throws<InvalidOperationException>(() => discount.Reduced(new Yen(50), FeeChannel.Store));
    }

    [Fact]
    public void Income_tells_only_those_stages_apart_that_go_by_income()
    {
        var stages = new PremiumStages
        {
            Stages =
            [
                new PremiumStage { Stage = 1, Criterion = PremiumCriterion.Circumstances, Yen = 1 },
                new PremiumStage { Stage = 2, Criterion = PremiumCriterion.Income, IncomeBelowYen = 100, Yen = 2 },
                new PremiumStage { Stage = 3, Criterion = PremiumCriterion.Income, Yen = 3 },
            ],
        };
        Assert.Equal(2, stages.StageByIncome(new Yen(99))!.Stage);
        Assert.Equal(3, stages.StageByIncome(new Yen(100))!.Stage);
        Assert.Equal(1, stages.Find(1)!.Yen);
        Assert.Null(stages.Find(9));
    }
}
