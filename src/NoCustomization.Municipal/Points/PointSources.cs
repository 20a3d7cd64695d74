using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace NoCustomization.Municipal.Points;

/// <summary>
/// Where the facts were read, by key. Ordinances and pages of single bodies are examples: amounts and rules change every fiscal year, and the pages may have changed since.
/// </summary>
public static class PointSources
{
    private static readonly Dictionary<string, string> s_all = new(StringComparer.Ordinal)
    {
        ["SEED"] = "総務省「地方公共団体の自治体クラウド導入における情報システムのカスタマイズ抑制等に関する基本方針」(2019-03-29); 内閣官房「成長戦略フォローアップ」(2020-07-17), 65-66: 国会配布資料の写しで、文字認識の誤りがある。前者は第1節だけを参照 / a copy handed out in the Diet, with slips of character recognition; of the former only section 1",
        ["S08"] = "総務省「住民記録システム標準仕様書【第1.0版】」(2020); https://github.com/AkihiraYOSHIMOTO/jyuki-stnd (doc/jNNN.txt, commit 1e87b02; \"jNNN\" in the text is the file): 個人が手作業で抽出したもので誤りがあり得る。後の版で改められている / extracted by hand by a named individual who says that it may contain errors; later versions differ",
        ["S23"] = "https://www.digital.go.jp/councils/local-governments-common-features-datalinkage-wt/2fbde396-54c5-4321-a938-a6f35d98d4c5",
        ["S24"] = "https://www.digital.go.jp/councils/local-governments-common-features-application-management-wt/2d1e689e-7a90-4238-99c1-527145038a0c/",
        ["S37"] = "https://pdfslide.tips/documents/efeeccoeoe-e1i2-oeecee.html",
        ["S38"] = "https://www.town.kurate.lg.jp/koseki/systemhyoujunnka-juuminnhyou.html",
        ["S39"] = "https://www.town.hirono.fukushima.jp/chousei/keikaku/1005201.html",
        ["S40"] = "https://qiita.com/udoP_/items/2b504c1d457dda0fd57c",
        ["S41"] = "https://jbpress.ismedia.jp/articles/-/88956?page=2",
        ["S42"] = "https://ja.wikipedia.org/wiki/MJ文字",
        ["S43"] = "public files on GitHub whose repository is not known",
        ["S44"] = "https://github.com/yhay81/jichitai-code (from https://www.soumu.go.jp/main_content/000925835.xlsx)",
        ["S45"] = "https://qiita.com/takahi/items/fefd8ac9d0e514d46a19 (quotes MIC)",
        ["S49"] = "http://www5f.biglobe.ne.jp/~h-it/mlcont/mc0124.htm",
        ["S50"] = "https://compasso.jp/blog/税務・会計/地方税の税率/",
        ["S51"] = "https://www.town.kyotamba.kyoto.jp/kurashi_tetsuzuki/zeikin/machifuminzei/4341.html",
        ["S52"] = "https://www.city.asaka.lg.jp/soshiki/9/tax-zeigakusantei.html",
        ["S53"] = "http://nishidashusaku.com/2025/07/15/個人住民税、地域で変わるってホント？",
        ["S54"] = "https://www2.city.moriyama.lg.jp/reiki_int/reiki_honbun/i400RG00000139.html",
        ["S55"] = "https://lg.joureikun.jp/bibai_city/reiki/act/content/content110000236.htm",
        ["S56"] = "https://www1.g-reiki.net/minamiboso/reiki_honbun/r361RG00001275.html",
        ["S57"] = "http://www.city-yuzawa.jp/reiki_int/reiki_honbun/r171RG00000135.html",
        ["S58"] = "http://www5d.biglobe.ne.jp/~suiken/kotei/7-2.html",
        ["S59"] = "http://www.city.yonezawa.yamagata.jp/1282.htm",
        ["S60"] = "https://cms.city.chikugo.lg.jp/shimin/_6067/_2338/_6081/_2361.html",
        ["S61"] = "https://www.city.kasugai.lg.jp/kurashi/zei/zei/1030848.html",
        ["S62"] = "https://www.city.kashiwa.lg.jp/shuno/zeikin/osamerukata/nokigen.html",
        ["S63"] = "https://www.town.higashimiyoshi.lg.jp/docs/962.html",
        ["S64"] = "https://happylibus.com/doc/571530/固定資産税---名古屋市",
        ["S65"] = "http://www.town.yamakita.kanagawa.jp/0000002896.html",
        ["S66"] = "https://www.town.ando.nara.jp/0000000132.html",
        ["S67"] = "https://limo.media/articles/-/95145?page=3",
        ["S68"] = "http://www.town.takahama.fukui.jp/page/zeimu/p008273.html",
        ["S69"] = "https://www.town.yamamoto.miyagi.jp/soshiki/8/12719.html",
        ["S70"] = "https://www.city.tsuruga.lg.jp/smph/kurashi/zeikin/kenkouhokenzei/kokuminkenkohokenzei/kenkohokenzei_kaisei.html",
        ["S71"] = "https://www.city.nomi.ishikawa.jp/www/contents/1001000000733/index.html",
        ["S72"] = "https://www.town.namegawa.saitama.jp/soshikikarasagasu/zeimuka/zeikin/3/4752.html",
        ["S73"] = "https://www.city.asaka.lg.jp/soshiki/25/kodomo-kosodade.html",
        ["S74"] = "https://www.town.oguni.yamagata.jp/reiki_int/reiki_honbun/c431RG00000275.html",
        ["S75"] = "https://mykoho.jp/article/北海道由仁町/広報ゆに-2024年7月号/介護保険料が決まりました",
        ["S76"] = "https://www.town.tomika.gifu.jp/docs/564.html",
        ["S77"] = "https://www.town.chikujo.fukuoka.jp/s019/010/020/030/200/010/010/20140515134829.html",
        ["S78"] = "https://www.town.fukui-wakasa.lg.jp/kurashi_tetsuzuki/todokede_shomei/1113.html",
        ["S79"] = "http://www.allinkan.net/inkan-touroku/toha/",
        ["S80"] = "https://www.town.fukushima-futaba.lg.jp/item/14258.htm",
        ["S81"] = "https://www.city.yawata.kyoto.jp/0000000226.html",
        ["S82"] = "https://www.city.minamiboso.chiba.jp/0000000604.html",
        ["S83"] = "http://mishimamura.com/reiki_int/reiki_honbun/q718RG00000042.html",
        ["S84"] = "https://www.city.kakogawa.lg.jp/section/reiki_int/reiki_honbun/k312RG00000273.html",
        ["S85"] = "https://www.miyagin.co.jp/kfkdown-zengin-help",
        ["S86"] = "https://expydoc.com/doc/7684591/保育料等に関する条例（案）の概要（pdf形式：19kb）;pdf",
        ["S87"] = "https://hisamoto-kizo.com/achievement/achievement0062",
        ["S88"] = "https://lg.joureikun.jp/kamikoani_vill/reiki/act/110000752.html",
        ["S89"] = "https://tools.miya.be/reiki/?dir=asc&file=H426902100071_j.html",
        ["S105"] = "https://expydoc.com/doc/497779/仕様書---安城市",
        ["S108"] = "https://vdocuments.pub/18-no13-oeoeoeoee-248cefccoeoeececcececoec.html (固定資産税 標準仕様書 たたき台)",
        ["S111"] = "http://onebrowngirl.com/page.php",
        ["S112"] = "https://www.city.arakawa.tokyo.jp/reiki_int/reiki_honbun/p800RG00000731.html",
        ["S113"] = "https://b.hatena.ne.jp/taka8080/市町村",
        ["S114"] = "https://staging.hojokin-kensaku.jp/subsidy/imari-kigyo-hojo-Sc1580f5c20",
        ["S115"] = "https://123deta.com/document/yd2857eq-一部未校正表面裏面でも可平成年月日木にテスト用テープを受注者に手渡す提供したテスト用テープは納品時に返却すること.html (平成27年度固定資産税納税通知書等 印字・封入封緘 仕様書; slug approximate, id yd2857eq exact)",
        ["S116"] = "https://www.town.hiraizumi.iwate.jp/index.cfm/21,802,99,157,html",
        ["S117"] = "http://www2.city.kakamigahara.lg.jp/reiki_int/reiki_honbun/i314RG00000799.html",
        ["S118"] = "https://lg.joureikun.jp/wassamu_town/reiki/act/head/head110001080.htm",
        ["S119"] = "https://www.city.anjo.aichi.jp/kurasu/kosodate/teateshien/jidouteate/r6jidouteateseidokaisei.html",
        ["S120"] = "http://www4.city.miyakonojo.miyazaki.jp/mkj/reiki/reiki_int/reiki_honbun/r322RG00001984.html",
        ["S121"] = "https://www.town.oharu.aichi.jp/1246.htm",
        ["S122"] = "https://kame-zimusyo.net/y94-8.html (cites 平成12年政令16号)",
    };

    /// <summary>Addresses by key.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new ReadOnlyDictionary<string, string>(s_all);

    /// <summary>The address behind a source.</summary>
    /// <param name="source">A key, with or without a place behind a blank, as in <c>S08 j1020</c>.</param>
    /// <returns>The address; <see langword="null"/> where the key is unknown.</returns>
    public static string? Find(string? source) => source is not null && s_all.TryGetValue(source.Split(' ')[0], out var address) ? address : null;
}
