namespace NoCustomization.Municipal.Points;

/// <summary>How far one may rely on what a point says of law and practice.</summary>
public enum SourceMark
{
    /// <summary>出典あり: read in the named sources, which may have changed since.</summary>
    Fact,

    /// <summary>一般知識: general knowledge that nobody looked up; check it before use.</summary>
    GeneralKnowledge,

    /// <summary>提案: a proposal of this library. No law and no specification says so.</summary>
    Proposal,
}
