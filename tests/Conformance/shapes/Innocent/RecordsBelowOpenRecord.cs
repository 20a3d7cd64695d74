// Two levels of records below an open record, with everything the compiler adds.
// core: ../../cores/Juki.cs
using Juki.Plugins;

namespace Acme.Notices;

public abstract record SeasonText(string Title, int Season) : NoticeText(Title)
{
    public override string Body => Title + Season;
}

public sealed record SpringText(string Title) : SeasonText(Title, 1)
{
    public override string Body => "spring " + base.Body;

    public SpringText Next() => this with { Season = 2 };
}
