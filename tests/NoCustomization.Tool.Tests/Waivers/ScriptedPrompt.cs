using System;
using System.Collections.Generic;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Tests.Waivers;

/// <summary>Answers by the beginning of the question; the answers to one question are given one after the other, then empty ones.</summary>
internal sealed class ScriptedPrompt : IPrompt
{
    private readonly Dictionary<string, Queue<string>> _answers = [];

    /// <summary>The questions that were asked.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Adds answers.</summary>
    public string[] this[string question] { init => _answers[question] = new Queue<string>(value); }

    /// <summary>Whether the person goes away when no answer is left.</summary>
    public bool GoesAway { get; init; }

    public string? Ask(string question)
    {
        Asked.Add(question);
        foreach (var (beginning, answers) in _answers)
        {
            if (question.StartsWith(beginning, StringComparison.Ordinal) && answers.TryDequeue(out var answer))
                return answer;
        }

        return GoesAway || Asked.Count > 500 ? null : "";
    }

    public string? AskSecret(string question) => Ask(question);
}
