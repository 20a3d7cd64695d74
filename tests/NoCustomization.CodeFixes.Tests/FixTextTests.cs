using System.Globalization;
using System.Resources;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

public sealed class FixTextTests
{
    [Theory]
    [InlineData("en", "Rename to '{0}'", "Remove the suppression", "Remove it and let the package's own stand", "Use the extension point '{0}'", "Cite a waiver (fill in its id)", "Use '{0}' instead", "Use the released types and members instead", "Use '{0}' without reflection")]
    [InlineData("ja", "'{0}' に名前を変更する", "抑制を取り除く", "取り除き、パッケージ本来のものに戻す", "拡張ポイント '{0}' を使用する", "例外承認を示す (ID は後で記入)", "代わりに '{0}' を使用する", "代わりに公開済みの型とメンバーを使用する", "リフレクションを使わず '{0}' を使用する")]
    public void Titles_exist_in_both_languages(string culture, string rename, string remove, string restore, string use, string cite, string released, string releasedEverywhere, string directly)
    {
        var texts = new ResourceManager("NoCustomization.CodeFixes.Texts.FixTexts", typeof(NC1004_RenameHidingMember).Assembly);
        Assert.Equal(rename, texts.GetString("RenameMember", CultureInfo.GetCultureInfo(culture)));
        Assert.Equal(use, texts.GetString("UseExtensionPoint", CultureInfo.GetCultureInfo(culture)));
        Assert.Equal(cite, texts.GetString("CiteWaiver", CultureInfo.GetCultureInfo(culture)));
        Assert.Equal(released, texts.GetString("UseReleasedApi", CultureInfo.GetCultureInfo(culture)));
        Assert.Equal(releasedEverywhere, texts.GetString("UseReleasedApiEverywhere", CultureInfo.GetCultureInfo(culture)));
        Assert.Equal(directly, texts.GetString("UseMemberDirectly", CultureInfo.GetCultureInfo(culture)));
        Assert.Equal(restore, texts.GetString("RemoveCustomization", CultureInfo.GetCultureInfo(culture)));
        Assert.Equal(remove, texts.GetString("RemoveSuppression", CultureInfo.GetCultureInfo(culture)));
    }
}
