using System;
using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Municipal.Businesses;

/// <summary>What a business or shared function is called.</summary>
public sealed class BusinessInfo
{
    private static readonly BusinessInfo[] s_all =
    [
        Standardised(1, Business.Juki, "住民基本台帳", "Basic resident register"),
        Standardised(2, Business.Senkyo, "選挙人名簿管理", "Voter roll"),
        Standardised(3, Business.Kotei, "固定資産税", "Fixed asset tax"),
        Standardised(4, Business.Kojin, "個人住民税", "Individual inhabitant tax"),
        Standardised(5, Business.Hojin, "法人住民税", "Corporate inhabitant tax"),
        Standardised(6, Business.Keiji, "軽自動車税", "Light vehicle tax"),
        Standardised(7, Business.Kokuho, "国民健康保険", "National health insurance"),
        Standardised(8, Business.Nenkin, "国民年金", "National pension"),
        Standardised(9, Business.Shogai, "障害者福祉", "Welfare for persons with disabilities"),
        Standardised(10, Business.Kouki, "後期高齢者医療", "Medical care for the late-stage elderly"),
        Standardised(11, Business.Kaigo, "介護保険", "Long-term care insurance"),
        Standardised(12, Business.Jiteate, "児童手当", "Child allowance"),
        Standardised(13, Business.Kenko, "健康管理", "Health management"),
        Standardised(14, Business.Shugaku, "就学", "School enrolment"),
        Standardised(15, Business.Jifuyo, "児童扶養手当", "Child rearing allowance"),
        Standardised(16, Business.Seiho, "生活保護", "Public assistance"),
        Standardised(17, Business.Kosodate, "子ども・子育て支援", "Child and child care support"),
        Standardised(18, Business.Inkan, "印鑑登録", "Seal registration"),
        Standardised(19, Business.Koseki, "戸籍", "Family register"),
        Standardised(20, Business.Fuhyo, "戸籍の附票", "Address supplement of the family register"),
        Shared(Business.Common, "全業務共通", "Common to all businesses"),
        Shared(Business.Application, "申請管理", "Application intake"),
        Shared(Business.Linkage, "庁内データ連携", "Data linkage within the office"),
        Shared(Business.Addressee, "宛名管理", "Addressee management"),
        Shared(Business.Shuno, "収納管理", "Collection"),
        Shared(Business.Taino, "滞納管理", "Arrears"),
    ];

    private BusinessInfo(Business business, int? number, string japanese, string english)
    {
        Business = business;
        Number = number;
        Japanese = japanese;
        English = english;
    }

    /// <summary>All of them: the twenty in the order in which a city lists them, then the shared functions.</summary>
    /// <remarks>Names and order: https://www.city.shimada.shizuoka.jp/gyosei-docs/hyojunka.html. The ids and the English names are proposals of this library; official ones were not found.</remarks>
    public static IReadOnlyList<BusinessInfo> All { get; } = Array.AsReadOnly(s_all);

    /// <summary>Which one it is.</summary>
    public Business Business { get; }

    /// <summary>Its place in the list, 1 to 20; <see langword="null"/> for a shared function.</summary>
    public int? Number { get; }

    /// <summary>Its name in Japanese.</summary>
    public string Japanese { get; }

    /// <summary>Its name in English.</summary>
    public string English { get; }

    /// <summary>What the ids of its points begin with, as in <c>juki</c>.</summary>
    public string Id => Business.ToString().ToLowerInvariant();

    /// <summary>What one of them is called.</summary>
    /// <param name="business">Which one.</param>
    /// <returns>Its names.</returns>
    public static BusinessInfo Of(Business business) => s_all.First(info => info.Business == business);

    /// <summary>The business whose id it is.</summary>
    /// <param name="id">As in <c>juki</c>.</param>
    /// <returns>Its names; <see langword="null"/> where there is none.</returns>
    public static BusinessInfo? Find(string? id) => Array.Find(s_all, info => info.Id == id);

    private static BusinessInfo Standardised(int number, Business business, string japanese, string english) => new(business, number, japanese, english);

    private static BusinessInfo Shared(Business business, string japanese, string english) => new(business, null, japanese, english);
}
