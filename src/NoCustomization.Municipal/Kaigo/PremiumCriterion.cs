using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kaigo;

/// <summary>By what a stage of the premium is told apart.</summary>
public enum PremiumCriterion
{
    /// <summary>所得以外: by other circumstances, such as the taxation of the household (general knowledge); the package decides them.</summary>
    [Label("Other circumstances than income", "所得金額以外の事情")]
    Circumstances,

    /// <summary>所得: by income, up to the amount of the row.</summary>
    [Label("Income", "所得金額")]
    Income,
}
