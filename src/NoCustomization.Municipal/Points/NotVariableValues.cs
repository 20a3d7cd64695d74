using System;
using NoCustomization.Municipal.Businesses;

namespace NoCustomization.Municipal.Points;

/// <summary>Values that the law fixes for everybody. The amounts are dated parameters of the national level; the classes with these ids hold them.</summary>
internal static class NotVariableValues
{
    public static NotVariableRule[] All { get; } =
    [
        Rule("support-measure-period", Business.Juki, "How long a support measure lasts, and when it may be extended: the standard specification (v1.0) fixes it, no law that was read.", "支援措置の期間と延長の申出ができる時期。標準仕様書 (第1.0版) が定めるもので、法令は確認していない。", "S08 j440"),
        Rule("forest-environment-tax", Business.Kojin, "The forest environment tax.", "森林環境税の額。", "S51", "S52"),
        Rule("taxable-base-rounding", Business.Kojin, "How the taxable base is rounded.", "課税標準額の端数処理。", "S51"),
        Rule("residential-land", Business.Kotei, "The special rule for residential land.", "住宅用地の課税標準の特例。", "S113"),
        Rule("statutory-relief", Business.Kokuho, "The steps of the statutory relief for low incomes.", "低所得世帯に対する法定軽減の割合。", "S72"),
        Rule("preschool-relief", Business.Kokuho, "The relief for children before school age.", "未就学児の均等割の軽減割合。", "S72"),
        Rule("basic-deduction", Business.Kokuho, "The basic deduction.", "基礎控除額。", "S68", "S71"),
        Rule("allowance", Business.Jiteate, "Amounts and months of the child allowance.", "児童手当の額と支払月。", "S76", "S77"),
    ];

    private static NotVariableRule Rule(string id, Business business, string english, string japanese, params string[] sources) =>
        new(BusinessInfo.Of(business).Id + "." + id, business, SourceMark.Fact, english, japanese, Array.AsReadOnly(sources));
}
