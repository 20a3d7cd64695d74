using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

public sealed class NC1004_RenameHidingMemberTests
{
    [Fact]
    public Task Renames_the_member_with_all_its_uses() => new FixTest<NC1004_RenameHidingMember>(
        """
        class Mine : Juki.Notice
        {
            public new string {|NC1004:Frame|}() => "mine";
            string Twice() => Frame() + base.Frame();
        }
        """,
        """
        class Mine : Juki.Notice
        {
            public string OwnFrame() => "mine";
            string Twice() => OwnFrame() + base.Frame();
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Fixes_several_at_once_and_keeps_clear_of_names_in_use() => new FixTest<NC1004_RenameHidingMember>(
        """
        class Mine : Juki.Notice
        {
            public new string {|NC1004:Frame|}() => "mine";
            int OwnCopies => 1;
            public new int {|NC1004:Copies|} => OwnCopies;
        }
        """,
        """
        class Mine : Juki.Notice
        {
            public string OwnFrame() => "mine";
            int OwnCopies => 1;
            public int OwnCopies_ => OwnCopies;
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Leaves_an_indexer_to_its_author() => new FixTest<NC1004_RenameHidingMember>(
        """
        class Mine : Juki.Book
        {
            public new string {|NC1004:this|}[int page] => "mine";
        }
        """,
        """
        class Mine : Juki.Book
        {
            public new string {|NC1004:this|}[int page] => "mine";
        }
        """).RunAsync(TestContext.Current.CancellationToken);
}
