using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Parameters.Resolving;
using NoCustomization.Parameters.Texts;
using NoCustomization.Parameters.Validation;

namespace NoCustomization.Parameters.Storing;

/// <summary>Examines drafts: each by itself, and what would hold with all of them.</summary>
/// <param name="catalog">The parameter types.</param>
/// <param name="before">What is recorded.</param>
/// <param name="after">The same with the drafts.</param>
/// <param name="today">The day it is in Japan.</param>
internal sealed class Recording(ParameterCatalog catalog, Books before, Books after, EffectiveDate today)
{
    private readonly List<ParameterProblem> _problems = [];

    public void Examine(IReadOnlyList<ParameterDraft> drafts)
    {
        foreach (var stream in drafts.GroupBy(draft => (draft.Scope, draft.Point)))
        {
            var last = before.Of(stream.Key.Scope).Last(stream.Key.Scope, stream.Key.Point);
            if (stream.FirstOrDefault(draft => draft.ExpectedVersion is { } version && version != (last?.Sequence ?? 0)) is { } late)
                throw new ParameterConflictException(late, last);
        }

        foreach (var draft in drafts)
            Examine(draft, catalog.Require(draft.Point));
        if (_problems.Count == 0)
        {
            foreach (var stream in drafts.GroupBy(draft => (draft.Scope, draft.Point)))
                _problems.AddRange(Following(catalog.Require(stream.Key.Point), stream.Key.Scope, stream.Min(draft => draft.From)));
        }

        if (_problems.Count > 0)
            throw new ParameterValidationException(_problems);
    }

    /// <summary>What would not hold from a day on.</summary>
    private IEnumerable<ParameterProblem> Following(ParameterDefinition definition, ParameterScope scope, EffectiveDate from)
    {
        foreach (var day in after.Days(definition, scope).Where(day => day >= from))
        {
            var reading = after.Read(definition, scope, day);
            // A body that states nothing does not answer for what the levels before it lack.
            var complete = scope.Level == ParameterLevel.Body && reading.Values.Values.Any(value => value.Origin.Scope == scope);
            foreach (var problem in ParameterValidator.Problems(reading, complete, out _))
                yield return problem;
        }
    }

    private void Examine(ParameterDraft draft, ParameterDefinition definition)
    {
        if (definition == catalog.Classification && draft.Scope.Level == ParameterLevel.Class)
            Add(draft, null, ParameterTexts.ClassOfClass);
        if (draft.Withdraws is { } number)
        {
            ExamineWithdrawal(draft, number);
            return;
        }

        if (draft.Set.Count + draft.End.Count == 0)
            Add(draft, null, ParameterTexts.NoValues);
        foreach (var name in draft.Set.Keys.Concat(draft.End))
        {
            if (!definition.Properties.TryGetValue(name, out var property))
                Add(draft, name, ParameterTexts.UnknownProperty(Nearest.To(name, definition.Properties.Keys) ?? "-"));
            else if (property.Statutory is { Kind: StatutoryKind.Fixed } && draft.Scope.Level == ParameterLevel.Body)
                Add(draft, name, ParameterTexts.FixedByLaw);
            else if (property.Statutory is not null && string.IsNullOrWhiteSpace(draft.LegalBasis))
                Add(draft, name, ParameterTexts.NoLegalBasis);
            if (draft.Set.ContainsKey(name) && draft.End.Contains(name))
                Add(draft, name, ParameterTexts.SetAndEnded);
        }
    }

    private void ExamineWithdrawal(ParameterDraft draft, long number)
    {
        var book = before.Of(draft.Scope);
        if (draft.Set.Count + draft.End.Count > 0)
            Add(draft, null, ParameterTexts.WithdrawsAndSets);
        else if (book.Line(draft.Scope, draft.Point, number) is not { Sequence: > 0, Withdraws: null } line || line.From != draft.From)
            Add(draft, null, ParameterTexts.NothingToWithdraw(number));
        else if (!book.Of(draft.Scope, draft.Point).Entries.Contains(line))
            Add(draft, null, ParameterTexts.WithdrawnBefore(number));
        else if (line.From <= today)
            Add(draft, null, ParameterTexts.EffectiveAlready(number, line.From.ToString()));
    }

    private void Add(ParameterDraft draft, string? property, string message) => _problems.Add(new(draft.Point, draft.Scope, draft.From, property, message));
}
