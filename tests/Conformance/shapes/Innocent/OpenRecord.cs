// A positional record over an open record: its parameter passes the inherited property on, it hides nothing.
// core: ../../cores/Juki.cs
using Juki.Plugins;

namespace Acme.Notices;

public sealed record WinterText(string Title, int Year) : NoticeText(Title)
{
    public override string Body => "winter " + Year;

    public override string ToString() => Body;
}
