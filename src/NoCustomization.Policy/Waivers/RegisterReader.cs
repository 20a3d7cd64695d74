using System;
using System.Collections.Generic;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Json;

namespace NoCustomization.Policy.Waivers;

/// <summary>Reads <c>*.nocustomization-waivers.json</c> (schema: <c>docs/schemas/nocustomization-waivers.schema.json</c>).</summary>
public sealed class RegisterReader
{
    private readonly List<DocumentProblem> _problems = [];
    private readonly List<RegisterProblem> _lacks = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private RegisterReader()
    {
    }

    /// <summary>Reads a register. Never throws: what is wrong is in the result.</summary>
    /// <param name="text">The text of the file.</param>
    public static RegisterReadResult Read(string text)
    {
        JsonValue document;
        try
        {
            document = StrictJsonReader.Read(text);
        }
        catch (JsonFormatException e)
        {
            return new RegisterReadResult(null, [new RegisterProblem(new DocumentProblem(e.Offset, e.Offset < text.Length ? 1 : 0, e.Reason), null)]);
        }

        var reader = new RegisterReader();
        var register = reader.ReadRegister(document);
        var problems = reader._lacks;
        foreach (var problem in reader._problems)
            problems.Add(new RegisterProblem(problem, null));
        problems.Sort((a, b) => a.Place.Start.CompareTo(b.Place.Start));
        return new RegisterReadResult(reader._problems.Count == 0 ? register : null, problems);
    }

    private Register ReadRegister(JsonValue document)
    {
        var root = new ObjectReader(document, _problems);
        if (root.Member("formatVersion") is { } version && version is not { Kind: JsonKind.Number, Text: "1" })
            Problem(version, new Text("Catalog_FormatVersion"));
        var municipality = root.Said("municipality");
        var issuer = root.Said("issuer");
        if (issuer is not null && !VisibleText.IsIn(issuer))
            Problem(root.Member("issuer")!, new Text("Document_ExpectedString"));
        else if (issuer is not null && VisibleText.HasControl(issuer))
            Problem(root.Member("issuer")!, new Text("Register_Control"));
        if (municipality is not null && !MunicipalityCode.IsValid(municipality))
            Problem(root.Member("municipality")!, new Text("Register_Municipality", municipality));
        var waivers = new List<Waiver>();
        if (root.Required("waivers") is { Kind: not JsonKind.Array } wrong)
            Problem(wrong, new Text("Document_ExpectedArray"));
        else
        {
            foreach (var item in root.Array("waivers"))
            {
                var waiver = new WaiverReader(item, _problems, _lacks).Read();
                if (waiver.Id.Length > 0 && !_ids.Add(waiver.Id))
                    _problems.Add(new DocumentProblem(waiver.Start, waiver.Length, new Text("Register_DuplicateId", waiver.Id)));
                waivers.Add(waiver);
            }
        }

        root.RejectUnknown();
        return new Register { Municipality = municipality ?? "", Issuer = issuer ?? "", Waivers = waivers };
    }

    private void Problem(JsonValue value, Text reason) => _problems.Add(new DocumentProblem(value.Start, value.End - value.Start, reason));
}
