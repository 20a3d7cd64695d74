using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Extensibility;
using NoCustomization.Municipal.Application;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Juki;
using NoCustomization.Municipal.Kojin;
using NoCustomization.Municipal.Kokuho;
using NoCustomization.Municipal.Kosodate;
using NoCustomization.Municipal.Kotei;
using NoCustomization.Municipal.Kouki;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Shogai;
using NoCustomization.Municipal.Shuno;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>A vendor that provides every contract.</summary>
public sealed class TownVendor : IVendorExtension
{
    /// <inheritdoc/>
    public void Configure(IExtensionBuilder builder) => builder
        .Provide<ICharacterMap, Rules>()
        .Provide<IBusinessCalendar, Rules>()
        .Provide<IReductionRule, Rules>()
        .Provide<IOwnTaxRelief, Rules>()
        .Provide<IOwnChildRelief, Rules>()
        .Provide<IMultiChildRelief, Rules>()
        .Provide<IPaymentSlipFormat, Rules>()
        .Provide<IOnlineApplicationFormat, Formats>()
        .Provide<IFinancialAccountingFormat, Formats>()
        .Provide<IPersonnelFormat, Formats>()
        .Provide<INationalTaxDataFormat, Formats>()
        .Provide<IElTaxFormat, Formats>()
        .Provide<INoticePrintFormat, Formats>()
        .Provide<IUnionRateFormat, Formats>()
        .Contribute<IOutboundCharacterCode, Partners>()
        .Contribute<IApplicationSystemFormat, Partners>()
        .Contribute<IBusinessFileFormat, Partners>()
        .Contribute<IAiServiceFormat, Partners>()
        .Contribute<IIntakeFormat, Partners>()
        .Contribute<IAddresseeFeedFormat, Partners>()
        .Contribute<IOwnAllowanceFormat, Partners>()
        .Observe<IBatchFailureNotice, Alarm>();

    private static LinkageFile File(string content) => new("out.txt", Encoding.UTF8.GetBytes(content));

    private static string Text(LinkageFile file) => Encoding.UTF8.GetString(file.ToBytes());

    private static LinkageReading<T> One<T>(T message) => new([message], []);

    private sealed class Rules : ICharacterMap, IBusinessCalendar, IReductionRule, IOwnTaxRelief, IOwnChildRelief, IMultiChildRelief, IPaymentSlipFormat
    {
        public string? Map(string textElement) => textElement[0] is >= '\uE000' and <= '\uF8FF' ? null : textElement[..1];

        public bool IsClosed(EffectiveDate day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

        public ReductionDecision Decide(ReductionCase reductionCase) => new(reductionCase.Damage, reductionCase.Ground);

        public SitingRelief Decide(SitingCase sitingCase) => new(new Fraction(sitingCase.YearsSinceStart < 3 ? 1 : 0, 2), sitingCase.Measure);

        public ChildRelief Decide(ChildReliefCase child) => new(new Fraction(child.Age <= 18 ? 1 : 0, 1), "age");

        public ChildCareRelief Decide(ChildCareCase child) => new(new Fraction(child.ChildOrder == 2 ? 1 : 0, 2), "second");

        public string CodeFor(PaymentSlip slip) => slip.Number + slip.Amount + slip.UsableUntil;
    }

    private sealed class Formats : IOnlineApplicationFormat, IFinancialAccountingFormat, IPersonnelFormat, INationalTaxDataFormat, IElTaxFormat, INoticePrintFormat, IUnionRateFormat
    {
        LinkageReading<OnlineApplication> IOnlineApplicationFormat.Read(LinkageFile file) => One(Application(file));

        LinkageFile IOnlineApplicationFormat.Write(IReadOnlyList<ApplicationAnswer> answers) => File(answers[0].Message);

        LinkageFile IFinancialAccountingFormat.Write(IReadOnlyList<AccountingEntry> entries) => File(entries[0].Account + " " + entries[0].Amount);

        LinkageReading<AccountingResult> IFinancialAccountingFormat.Read(LinkageFile file) => One(new AccountingResult(Text(file), true, ""));

        LinkageReading<OfficerRecord> IPersonnelFormat.Read(LinkageFile file) => One(new OfficerRecord("1", Text(file), "01", new EffectiveDate(2026, 4, 1), null));

        LinkageReading<IncomeTaxReturn> INationalTaxDataFormat.Read(LinkageFile file) => One(new IncomeTaxReturn("1", 2025, "住民太郎", new EffectiveDate(1980, 1, 1), "丸の内", Yen.Parse(Text(file)), new Dictionary<string, Yen>()));

        LinkageReading<ElTaxDocument> IElTaxFormat.Read(LinkageFile file) => One(new ElTaxDocument(Text(file), "1", MunicipalityCode.Parse("131016"), new Dictionary<string, string>()));

        LinkageFile IElTaxFormat.Write(IReadOnlyList<ElTaxDocument> documents) => File(documents[0].Kind + documents[0].Municipality);

        LinkageFile INoticePrintFormat.Write(IReadOnlyList<NoticePrint> notices) => File(notices[0].Form + notices[0].Envelope);

        LinkageReading<UnionRate> IUnionRateFormat.Read(LinkageFile file) => One(new UnionRate(new FiscalYear(2026), Rate.Parse(Text(file)), new Yen(1), new Yen(1)));
    }

    private sealed class Partners : IOutboundCharacterCode, IApplicationSystemFormat, IBusinessFileFormat, IAiServiceFormat, IIntakeFormat, IAddresseeFeedFormat, IOwnAllowanceFormat
    {
        public string Partner => "partner";

        public EncodedText Encode(string text) => new([.. text.Where(char.IsAscii).Select(character => (byte)character)], [.. text.Where(character => !char.IsAscii(character)).Select(character => character.ToString())]);

        LinkageReading<OnlineApplication> IApplicationSystemFormat.Read(LinkageFile file) => One(Application(file));

        LinkageFile IApplicationSystemFormat.Write(IReadOnlyList<ApplicationAnswer> answers) => File(answers[0].Message);

        LinkageReading<LinkageRow> IBusinessFileFormat.Read(LinkageFile file) => One(new LinkageRow(new Dictionary<string, string> { [Text(file)] = "" }));

        LinkageFile IBusinessFileFormat.Write(IReadOnlyList<LinkageRow> rows) => File(string.Join(',', rows[0].Items.Keys));

        LinkageFile IAiServiceFormat.Write(IReadOnlyList<AiQuestion> questions) => File(questions[0].Task);

        LinkageReading<AiAnswer> IAiServiceFormat.Read(LinkageFile file) => One(new AiAnswer("1", Text(file), 0.9m));

        LinkageReading<IntakeForm> IIntakeFormat.Read(LinkageFile file) => One(new IntakeForm(Text(file), new Dictionary<string, string>(), "kiosk"));

        LinkageFile IAddresseeFeedFormat.Write(IReadOnlyList<AddresseeChange> changes) => File(changes[0].Number + " " + changes[0].Name);

        LinkageFile IOwnAllowanceFormat.Write(IReadOnlyList<EligiblePerson> persons) => File(persons[0].Number + " " + persons[0].Grade);
    }

    private sealed class Alarm : IBatchFailureNotice
    {
        public Task FailedAsync(BatchFailure failure, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private static OnlineApplication Application(LinkageFile file) =>
        new(Text(file).Split(' ')[0], Text(file).Split(' ')[1], new EffectiveDate(2026, 4, 1), new Dictionary<string, string>());
}
