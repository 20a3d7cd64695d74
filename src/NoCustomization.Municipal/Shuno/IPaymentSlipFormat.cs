using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Shuno;

/// <summary>Makes the contents of the bar code or two-dimensional code on payment slips.</summary>
[ExtensionPoint("shuno.payment-slip", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One, Description = "Makes the contents of the bar code or two-dimensional code on payment slips.")]
[MunicipalPoint(
    Business.Shuno, ExtensionPointKind.Linkage, SourceMark.GeneralKnowledge, "Codes on payment slips", "納付書のバーコード・eL-QR",
    JapaneseDescription = "納付書に印刷するバーコードや二次元コード (eL-QR) の内容を作る。",
    LegalNote = "The formats are laid down nationally.",
    JapaneseLegalNote = "様式は全国共通である。")]
public interface IPaymentSlipFormat
{
    /// <summary>The contents of the code.</summary>
    /// <param name="slip">The slip.</param>
    /// <returns>The text that the code carries.</returns>
    string CodeFor(PaymentSlip slip);
}
