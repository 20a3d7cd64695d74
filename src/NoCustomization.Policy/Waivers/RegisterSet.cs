using System;
using System.Collections.Generic;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Waivers;

/// <summary>
/// The registers of a build: none, one, or in a shared system one for each body. An id stands for one waiver among all of them, and a body has one register;
/// where that does not hold nothing is waived. Copies of one register count once.
/// </summary>
public sealed class RegisterSet
{
    private readonly List<RegisterDocument> _documents = [];
    private readonly Dictionary<string, (RegisterDocument Document, Waiver Waiver)> _waivers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WaiverLookup>> _byTarget = new(StringComparer.Ordinal);
    private readonly List<RegisterConflict> _conflicts = [];
    private readonly bool _isAnyUnreadable;

    /// <summary>Puts registers together.</summary>
    public RegisterSet(IEnumerable<RegisterDocument> documents)
    {
        foreach (var document in documents)
        {
            if (document.Trust == RegisterTrust.Refused || document.Register is null)
                _isAnyUnreadable = true;
            else if (!_documents.Exists(d => d.Text == document.Text))
                Add(document, document.Register);
        }
    }

    /// <summary>No register: nothing is waived.</summary>
    public static RegisterSet Empty { get; } = new([]);

    /// <summary>Registers that contradict each other.</summary>
    public IReadOnlyList<RegisterConflict> Conflicts => _conflicts;

    /// <summary>The registers that can be read, each once.</summary>
    public IReadOnlyList<RegisterDocument> Documents => _documents;

    /// <summary>Looks for a waiver.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="municipality">The municipality for which is built; null where nobody says.</param>
    public WaiverLookup Find(string id, string? municipality)
    {
        if (_conflicts.Count > 0)
            return new WaiverLookup(new Text("Waiver_RegistersConflict"));
        if (_waivers.TryGetValue(id, out var found))
            return new WaiverLookup(found.Document, found.Waiver);
        if (_documents.Count == 0)
            return new WaiverLookup(new Text(_isAnyUnreadable ? "Waiver_RegistersBroken" : "Waiver_NoRegister"));
        return new WaiverLookup(municipality is null || _documents.Exists(d => d.Register!.Municipality == municipality)
            ? new Text("Waiver_NotInRegister")
            : new Text("Waiver_NoRegisterOf", municipality));
    }

    /// <summary>The waivers that name a target, in order. None as long as registers contradict each other.</summary>
    public IReadOnlyList<WaiverLookup> NamingTarget(string target) => _conflicts.Count == 0 && _byTarget.TryGetValue(target, out var naming) ? naming : [];

    /// <summary>The waivers that name a file as their site, each with the name. None as long as registers contradict each other.</summary>
    public IEnumerable<(WaiverLookup Lookup, string Named)> NamingFile(string site)
    {
        if (_conflicts.Count > 0)
            yield break;
        foreach (var document in _documents)
        {
            foreach (var waiver in document.Register!.Waivers)
            {
                foreach (var named in waiver.Sites)
                {
                    if (IsSameFile(site, named))
                    {
                        yield return (new WaiverLookup(document, waiver), named);
                        break;
                    }
                }
            }
        }
    }

    // What is relative to the project for the one eye is relative to the delivery around it for the other. Never the other way round: a waiver for db/alter.sql is none
    // for alter.sql.
    private static bool IsSameFile(string site, string named) => WaiverScope.IsFile(named) && (site == named || site.EndsWith("/" + named, StringComparison.Ordinal));

    private void Add(RegisterDocument document, Register register)
    {
        foreach (var other in _documents)
        {
            if (other.Register!.Municipality == register.Municipality)
                Conflict(document, 0, 0, new Text("Register_Contradicts", other.Name, register.Municipality));
        }

        foreach (var waiver in register.Waivers)
        {
            if (_waivers.TryGetValue(waiver.Id, out var other))
                Conflict(document, waiver.Start, waiver.Length, new Text("Register_IdElsewhere", waiver.Id, other.Document.Name));
            else
                _waivers.Add(waiver.Id, (document, waiver));
            foreach (var target in waiver.Targets)
            {
                if (!_byTarget.TryGetValue(target, out var naming))
                    _byTarget.Add(target, naming = []);
                // A target said twice in one entry is one.
                if (naming.Count == 0 || naming[naming.Count - 1].Waiver != waiver)
                    naming.Add(new WaiverLookup(document, waiver));
            }
        }

        _documents.Add(document);
    }

    private void Conflict(RegisterDocument document, int start, int length, Text reason) =>
        _conflicts.Add(new RegisterConflict(document, new RegisterProblem(new DocumentProblem(start, length, reason), null)));
}
