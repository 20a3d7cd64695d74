using System;
using System.Collections.Generic;
using System.Globalization;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Json;

namespace NoCustomization.Policy.Waivers;

/// <summary>
/// Reads one entry of a register. A value of the wrong form makes the document ill-formed; one that is absent, null or blank is for <see cref="WaiverDecision"/> to judge.
/// </summary>
internal sealed class WaiverReader
{
    // More yen than any body has.
    private const int MostDigits = 15;
    private const int MostFindings = 10_000;

    private readonly JsonValue _value;
    private readonly ObjectReader _entry;
    private readonly List<DocumentProblem> _problems;
    private readonly List<RegisterProblem> _lacks;

    public WaiverReader(JsonValue value, List<DocumentProblem> problems, List<RegisterProblem> lacks)
    {
        _value = value;
        _problems = problems;
        _lacks = lacks;
        _entry = new ObjectReader(value, problems);
    }

    public Waiver Read()
    {
        var id = _entry.Said("id");
        if (id is not null && HasUnseen(id))
            Problem(_entry.Member("id")!, new Text("Register_Id", id));
        var place = _entry.Member("id");
        var waiver = new Waiver
        {
            Id = id ?? "",
            Start = place?.Start ?? _value.Start,
            Length = place is null ? 1 : place.End - place.Start,
            Package = Text("package"),
            Vendor = Text("vendor") is { Length: > 0 } vendor ? vendor : null,
            Rules = Texts("rules"),
            Targets = Texts("targets"),
            Sites = Texts("sites"),
            Findings = Count("findings"),
            Ground = (WaiverGround)(Word(_entry, "ground", WaiverWords.Grounds) + 1),
            Insufficiency = Text("insufficiency"),
            Alternatives = Alternatives(),
            Peculiarity = Text("peculiarity"),
            Minimality = Text("minimality"),
            Interoperability = (Interoperability)(Word(_entry, "interoperability", WaiverWords.Interoperability) + 1),
            Cost = Cost(),
            RequestedBy = Text("requestedBy"),
            Opinion = Text("opinion"),
            ApprovedBy = Text("approvedBy"),
            ApprovedOn = Date("approvedOn"),
            DocumentNumber = Text("documentNumber") is { Length: > 0 } number ? number : null,
            EffectiveFrom = Date("effectiveFrom"),
            ExpiresOn = Date("expiresOn"),
            ReviewOn = Date("reviewOn"),
            ExitPlan = Text("exitPlan"),
        };
        _entry.RejectUnknown();
        if (waiver.Id.Length > 0)
            Judge(waiver);
        return waiver;
    }

    private void Judge(Waiver waiver)
    {
        waiver.Refusals = WaiverDecision.RefusalsOf(waiver);
        foreach (var refusal in waiver.Refusals)
        {
            var dot = refusal.Member.IndexOf('.');
            var at = _entry.Member(dot < 0 ? refusal.Member : refusal.Member.Substring(0, dot));
            // What is of the wrong form is not missing as well.
            if (at is not null && _problems.Exists(p => p.Start >= at.Start && p.Start < at.End))
                continue;
            var problem = at is null or { Kind: JsonKind.Object or JsonKind.Array }
                ? new DocumentProblem(at?.Start ?? waiver.Start, at is null ? waiver.Length : 1, refusal.Reason)
                : new DocumentProblem(at.Start, at.End - at.Start, refusal.Reason);
            _lacks.Add(new RegisterProblem(problem, waiver.Id));
        }
    }

    private string Text(string name) => TextOf(_entry.Member(name));

    // Blank is not of the wrong form; it says nothing.
    private string TextOf(JsonValue? value)
    {
        if (value is null or { Kind: JsonKind.Null })
            return "";
        if (value.Kind != JsonKind.String)
            Problem(value, new Text("Document_ExpectedString"));
        else if (VisibleText.HasControl(value.Text))
            Problem(value, new Text("Register_Control"));
        return value.Kind == JsonKind.String && VisibleText.IsIn(value.Text) ? value.Text.Trim() : "";
    }

    private List<string> Texts(string name)
    {
        var texts = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in _entry.Array(name))
        {
            if (item is not { Kind: JsonKind.String } || !VisibleText.IsIn(item.Text))
                Problem(item, new Text("Document_ExpectedString"));
            else if (!known.Add(item.Text))
                Problem(item, new Text("Register_Twice", item.Text));
            else
                texts.Add(item.Text);
        }

        return texts;
    }

    // -1 where the entry does not say.
    private int Word(ObjectReader reader, string name, string[] words)
    {
        if (reader.Member(name) is not { Kind: not JsonKind.Null } value)
            return -1;
        var index = value.Kind == JsonKind.String ? Array.IndexOf(words, value.Text) : -1;
        if (index < 0)
            Problem(value, new Text("Document_ExpectedOneOf", string.Join(", ", words)));
        return index;
    }

    private List<WaiverAlternative> Alternatives()
    {
        var alternatives = new List<WaiverAlternative>();
        foreach (var item in _entry.Array("alternatives"))
        {
            var reader = new ObjectReader(item, _problems);
            reader.Required("kind");
            var kind = Word(reader, "kind", WaiverWords.Alternatives);
            if (reader.Member("kind") is { Kind: JsonKind.Null } unsaid)
                Problem(unsaid, new Text("Document_ExpectedOneOf", string.Join(", ", WaiverWords.Alternatives)));
            var result = TextOf(reader.Member("result"));
            reader.RejectUnknown();
            if (kind >= 0)
                alternatives.Add(new WaiverAlternative((AlternativeKind)kind, result));
        }

        return alternatives;
    }

    private WaiverCost? Cost()
    {
        if (_entry.Member("cost") is not { Kind: not JsonKind.Null } value)
            return null;
        var reader = new ObjectReader(value, _problems);
        var cost = new WaiverCost { Initial = Yen(reader.Member("initial")), Yearly = Yen(reader.Member("yearly")), PerLawChange = Yen(reader.Member("perLawChange")) };
        reader.RejectUnknown();
        return cost;
    }

    private long? Yen(JsonValue? value)
    {
        if (value is null or { Kind: JsonKind.Null })
            return null;
        if (value is { Kind: JsonKind.Number, Text.Length: <= MostDigits } && long.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var yen))
            return yen;
        Problem(value, new Text("Register_Yen"));
        return null;
    }

    private int Count(string name)
    {
        if (_entry.Member(name) is not { } value)
            return 1;
        if (value.Kind == JsonKind.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostFindings)
            return count;
        Problem(value, new Text("Register_Count", MostFindings));
        return 1;
    }

    private CivilDate? Date(string name)
    {
        if (_entry.Member(name) is not { Kind: not JsonKind.Null } value)
            return null;
        if (value.Kind == JsonKind.String && value.Text.Trim().Length == 0)
            return null;
        if (value.Kind == JsonKind.String && CivilDate.TryParse(value.Text, out var date))
            return date;
        Problem(value, new Text("Register_Date"));
        return null;
    }

    // Two ids that look alike would be two waivers.
    private static bool HasUnseen(string id)
    {
        for (var i = 0; i < id.Length; i += char.IsSurrogatePair(id, i) ? 2 : 1)
        {
            if (VisibleText.IsUnseen(id, i))
                return true;
        }

        return false;
    }

    private void Problem(JsonValue value, Text reason) => _problems.Add(new DocumentProblem(value.Start, value.End - value.Start, reason));
}
