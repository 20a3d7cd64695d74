using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Shapes;

/// <summary>Where an expectation holds.</summary>
internal enum ExpectationPlace
{
    /// <summary>The line at whose end it stands.</summary>
    Line,

    /// <summary>Anywhere in a file (<c>expect-in File.cs: …</c>).</summary>
    File,

    /// <summary>The assembly as a whole (<c>expect-in assembly: …</c>).</summary>
    Assembly,
}

/// <summary>One finding that a shape demands.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Eyes">Which eyes must find it: what the shape says (<c>source</c>, <c>binary</c>), else every eye that can see the rule broken.</param>
/// <param name="IsRestricted">Whether the shape names one eye where the rule has both.</param>
/// <param name="Place">How far it reaches.</param>
/// <param name="TargetFile">Full path of the file in which the finding must stand; empty for the assembly.</param>
/// <param name="File">Full path of the file that states it.</param>
/// <param name="Line">Line of the statement, from 1.</param>
internal sealed record Expectation(Rule Rule, Eyes Eyes, bool IsRestricted, ExpectationPlace Place, string TargetFile, string File, int Line)
{
    /// <summary>Whether an eye must find it.</summary>
    public bool Concerns(Eyes eye) => (Eyes & eye) != 0;
}
