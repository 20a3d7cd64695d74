using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Extensibility;
using NoCustomization.Municipal.Application;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.DirectDebit;
using NoCustomization.Municipal.Kojin;
using NoCustomization.Municipal.Kotei;
using NoCustomization.Municipal.Kouki;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Shuno;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>Where the test package exchanges files with one other system each. It holds the files; vendors turn them into messages and messages into them.</summary>
internal sealed class LinkageDesk(
    IExtensionPoint<IOnlineApplicationFormat> applications,
    IExtensionPoint<IFinancialAccountingFormat> accounting,
    IExtensionPoint<IPersonnelFormat> personnel,
    IExtensionPoint<INationalTaxDataFormat> returns,
    IExtensionPoint<IElTaxFormat> eltax,
    IExtensionPoint<INoticePrintFormat> print,
    IExtensionPoint<IUnionRateFormat> union,
    IExtensionPoint<IDirectDebitFormat> debit,
    IExtensionSet<IBatchFailureNotice> alarms)
{
    private static readonly EffectiveDate s_day = new(2026, 4, 15);

    public static LinkageFile File(string content) => new("in.txt", Encoding.UTF8.GetBytes(content));

    public static string Text(LinkageFile file) => file.Name + "=" + Encoding.UTF8.GetString(file.ToBytes());

    public IEnumerable<string> Work()
    {
        var application = applications.Invoke(contract => contract.Read(File("A1 転出届")));
        yield return applications.PointId + ": " + application.Messages[0].Procedure + " " + Text(applications.Invoke(contract => contract.Write([new ApplicationAnswer("A1", "done", "受理しました")])));

        var entries = new[] { new AccountingEntry("E1", s_day, new FiscalYear(2026), "1-1-1", new Yen(300), "手数料") };
        yield return accounting.PointId + ": " + Text(accounting.Invoke(contract => contract.Write(entries))) + " " + accounting.Invoke(contract => contract.Read(File("E1"))).Messages[0].IsTaken;

        yield return personnel.PointId + ": " + personnel.Invoke(contract => contract.Read(File("職員A"))).Messages[0].Name;
        yield return returns.PointId + ": " + returns.Invoke(contract => contract.Read(File("5000000"))).Messages[0].Income.ToPrinted();

        var notices = new[] { new ElTaxDocument("notice", "1", MunicipalityCode.Parse("131016"), new Dictionary<string, string>()) };
        yield return eltax.PointId + ": " + eltax.Invoke(contract => contract.Read(File("report"))).Messages[0].Kind + " " + Text(eltax.Invoke(contract => contract.Write(notices)));

        yield return print.PointId + ": " + Text(print.Invoke(contract => contract.Write([new NoticePrint("1", "F1", "E1", new Dictionary<string, string>())])));
        yield return union.PointId + ": " + union.Invoke(contract => contract.Read(File("9.11%"))).Messages[0].Income;

        var request = ZenginFile.Request(new ZenginHeader { ConsignorCode = "1", Month = 5, Day = 20 }, [new ZenginDebit { BankNumber = "184", BranchNumber = "1", AccountKind = ZenginAccountKind.Ordinary, AccountNumber = "1", HolderName = "ｼﾞﾕｳﾐﾝ", Amount = new Yen(7_200) }]);
        var answer = new LinkageFile("answer", Debited(ZenginWriter.Write(request)));
        yield return debit.PointId + ": " + debit.Invoke(contract => contract.Write(request)).Length + " " + debit.Invoke(contract => contract.Read(answer)).File.Totals.DebitedAmount;
    }

    public async Task<string> AlarmAsync()
    {
        await alarms.ForEachAsync((contract, token) => contract.FailedAsync(new BatchFailure("月末集計", s_day, "disk full"), token), CancellationToken.None);
        return alarms.PointId + ": " + alarms.Count;
    }

    // What the bank makes of a request: all of it was debited.
    private static byte[] Debited(byte[] request)
    {
        var read = ZenginReader.Read(request, ZenginFileKind.Request).File;
        return ZenginWriter.Write(ZenginFile.Answer(read.Header, read.Debits), ZenginFileKind.Result);
    }
}
