using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>Of which parts the levy is made.</summary>
public enum LevyMethod
{
    /// <summary>2方式 (所得割・均等割): income and per capita.</summary>
    [Label("Income and per capita", "2方式 (所得割・均等割)")]
    Two,

    /// <summary>3方式 (所得割・均等割・平等割): income, per capita and per household.</summary>
    [Label("Income, per capita and per household", "3方式 (所得割・均等割・平等割)")]
    Three,

    /// <summary>4方式 (所得割・均等割・平等割・資産割): income, per capita, per household and assets.</summary>
    [Label("Income, per capita, per household and assets", "4方式 (所得割・均等割・平等割・資産割)")]
    Four,
}
