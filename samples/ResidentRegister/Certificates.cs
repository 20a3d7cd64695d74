using System;
using System.Collections.Generic;
using Juki.Internals;
using Juki.Residents;
using NoCustomization;
using NoCustomization.Extensibility;

namespace Juki.Certificates;

/// <summary>A certificate somebody asks for.</summary>
public sealed record CertificateRequest(Resident Resident, string Kind, int Copies, DateOnly On);

/// <summary>Says what a certificate costs beyond or below the rate that the ordinance sets.</summary>
[ExtensionPoint("juki.certificate-fee", Kind = ExtensionPointKind.Plugin, Multiplicity = Multiplicity.Many, Since = "1.0",
    Description = "Fee exemptions and reductions of a body's own.")]
public interface ICertificateFeeRule
{
    /// <summary>The fee after this rule.</summary>
    decimal Apply(CertificateRequest request, decimal fee);
}

/// <summary>Says who pays nothing. Goes away with 2.0.</summary>
[ExtensionPoint("juki.fee-exemption", Kind = ExtensionPointKind.Plugin, Since = "1.0", Status = ExtensionPointStatus.Deprecated,
    ReplacedBy = "juki.certificate-fee")]
public interface IFeeExemption
{
    bool IsExempt(CertificateRequest request);
}

/// <summary>Lets an exemption of old work as a fee rule.</summary>
public sealed class FeeExemptionRule(IFeeExemption exemption) : ICertificateFeeRule
{
    public decimal Apply(CertificateRequest request, decimal fee) => exemption.IsExempt(request) ? 0 : fee;
}

/// <summary>Rates by certificate kind, set by ordinance: a parameter, never a constant.</summary>
[ConfigurationPoint("juki.certificate-rates", Section = "Juki:CertificateRates")]
public class CertificateRates
{
    public Dictionary<string, decimal> PerCopy { get; init; } = [];
}

/// <summary>Computes fees. Closed: fee rules plug into it.</summary>
[UseInstead("juki.certificate-fee")]
public class FeeCalculator(CertificateRates rates, IExtensionSet<ICertificateFeeRule> rules)
{
    public virtual decimal Calculate(CertificateRequest request) =>
        Math.Max(0, rules.Aggregate(RateOf(request.Kind) * request.Copies, (fee, rule) => rule.Apply(request, fee)));

    public string Explain(CertificateRequest request) => $"{request.Kind} x {request.Copies}: {Calculate(request)}";

    private decimal RateOf(string kind) => rates.PerCopy.GetValueOrDefault(kind);
}

/// <summary>The day that is printed on certificates.</summary>
[UseInstead("juki.certificate-notice")]
public static class IssueCalendar
{
    public static Func<DateOnly> Today { get; set; } = static () => DateOnly.FromDateTime(DateTime.Now);
}

/// <summary>Issues certificates and records each issue.</summary>
public sealed class CertificateIssuer(FeeCalculator fees, IExtensionPoint<CertificateNotice> notice)
{
    public string Issue(CertificateRequest request)
    {
        IssueLog.Append(request.Resident.Number, request.Kind);
        var fee = fees.Calculate(request);
        return notice.Invoke(sheet => sheet.Write(request, fee));
    }
}

/// <summary>What was issued, for reports.</summary>
public static class IssueJournal
{
    public static IReadOnlyList<string> Lines => IssueLog.Lines;
}

/// <summary>The text on a certificate's cover sheet. A body fills the slots; the frame stays.</summary>
[ExtensionPoint("juki.certificate-notice", Kind = ExtensionPointKind.FormSlot, Since = "1.0", Description = "Wording and seal on the cover sheet.")]
public abstract class CertificateNotice
{
    public abstract string Heading { get; }

    public virtual string Closing => "";

    /// <summary>What the form prescribes at the foot: the date of issue. A body may add to it.</summary>
    [ExtensionPoint("juki.certificate-notice-footer", Kind = ExtensionPointKind.FormSlot, Since = "1.0", Description = "Lines after the date of issue.",
        MustCallBase = true)]
    public virtual string Footer(CertificateRequest request) => $"{request.On:yyyy-MM-dd}";

    /// <summary>The frame, prescribed by the standard form.</summary>
    [CoreBehavior]
    public virtual string Write(CertificateRequest request, decimal fee) =>
        $"{Heading}{Environment.NewLine}{request.Resident.Name}  {request.Kind}  {fee}{Environment.NewLine}{Closing}{Environment.NewLine}{Footer(request)}";
}

/// <summary>The wording where no body has its own.</summary>
public sealed class StandardNotice : CertificateNotice
{
    public override string Heading => "Certificate";
}
