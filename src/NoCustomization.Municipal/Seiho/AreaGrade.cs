using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Seiho;

/// <summary>An area grade (級地).</summary>
public enum AreaGrade
{
    /// <summary>1級地-1: 1-1.</summary>
    [Label("1-1", "1級地-1")]
    Grade11,

    /// <summary>1級地-2: 1-2.</summary>
    [Label("1-2", "1級地-2")]
    Grade12,

    /// <summary>2級地-1: 2-1.</summary>
    [Label("2-1", "2級地-1")]
    Grade21,

    /// <summary>2級地-2: 2-2.</summary>
    [Label("2-2", "2級地-2")]
    Grade22,

    /// <summary>3級地-1: 3-1.</summary>
    [Label("3-1", "3級地-1")]
    Grade31,

    /// <summary>3級地-2: 3-2.</summary>
    [Label("3-2", "3級地-2")]
    Grade32,
}
