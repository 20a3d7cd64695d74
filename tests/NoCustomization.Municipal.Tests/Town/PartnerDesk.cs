using System.Collections.Generic;
using System.Linq;
using NoCustomization.Extensibility;
using NoCustomization.Municipal.Application;
using NoCustomization.Municipal.Juki;
using NoCustomization.Municipal.Linkage;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Shogai;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>Where the test package exchanges files with several other systems, each named as a partner.</summary>
internal sealed class PartnerDesk(
    IExtensionSet<IApplicationSystemFormat> applications,
    IExtensionSet<IBusinessFileFormat> files,
    IExtensionSet<IAiServiceFormat> ai,
    IExtensionSet<IIntakeFormat> intake,
    IExtensionSet<IAddresseeFeedFormat> feeds,
    IExtensionSet<IOwnAllowanceFormat> allowances)
{
    private static readonly AddresseeNumber s_number = AddresseeNumber.Parse("1234560", CheckDigitScheme.ResidentRecord);

    public IEnumerable<string> Work()
    {
        var rows = new[] { new LinkageRow(new Dictionary<string, string> { ["氏名"] = "住民太郎" }) };
        var changes = new[] { new AddresseeChange(s_number, new EffectiveDate(2026, 4, 1), "住民太郎", AddressCode.Parse("13101001000"), true, false) };
        var persons = new[] { new EligiblePerson(s_number, "2", new EffectiveDate(2026, 4, 1)) };
        return applications.Collect(contract => applications.PointId + ": " + contract.Partner + " " + contract.Read(LinkageDesk.File("B1 保育申込")).Messages[0].Procedure + " " + LinkageDesk.Text(contract.Write([new ApplicationAnswer("B1", "open", "確認中です")])))
            .Concat(files.Collect(contract => files.PointId + ": " + contract.Partner + " " + contract.Read(LinkageDesk.File("氏名")).Messages[0].Items.Count + " " + LinkageDesk.Text(contract.Write(rows))))
            .Concat(ai.Collect(contract => ai.PointId + ": " + contract.Partner + " " + LinkageDesk.Text(contract.Write([new AiQuestion("1", "ocr", "手書き")])) + " " + contract.Read(LinkageDesk.File("文字")).Messages[0].Text))
            .Concat(intake.Collect(contract => intake.PointId + ": " + contract.Partner + " " + contract.Read(LinkageDesk.File("転入届")).Messages[0].Kind))
            .Concat(feeds.Collect(contract => feeds.PointId + ": " + contract.Partner + " " + LinkageDesk.Text(contract.Write(changes))))
            .Concat(allowances.Collect(contract => allowances.PointId + ": " + contract.Partner + " " + LinkageDesk.Text(contract.Write(persons))));
    }
}
