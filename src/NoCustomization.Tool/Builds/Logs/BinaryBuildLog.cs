using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Logging.StructuredLogger;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Builds.Logs;

/// <summary>What a binary log (<c>dotnet build -bl</c>) tells of the compilers and of our rules.</summary>
/// <param name="Compilations">The calls of compilers.</param>
/// <param name="Messages">The errors and warnings with an id.</param>
/// <param name="Failures">The compilers' errors that are not ours: what did not compile was not judged as a whole.</param>
internal sealed record BinaryBuildLog(IReadOnlyList<LoggedCompilation> Compilations, IReadOnlyList<LoggedMessage> Messages, IReadOnlyList<LoggedMessage> Failures)
{
    private static readonly string[] Compilers = ["Csc", "Vbc"];

    /// <summary>Reads a log.</summary>
    /// <exception cref="ToolException">It cannot be read, or ends before its build does.</exception>
    public static BinaryBuildLog Read(ToolContext context, string path)
    {
        var reading = new Reading();
        try
        {
            var reader = new BinLogReader();
            // Or the reader tells of damage in words of its own and goes on.
            reader.OnException += e => reading.Damage ??= e;
            foreach (var record in reader.ReadRecords(path))
            {
                reading.Add(record.Args);
                if (record.Kind == BinaryLogRecordKind.ProjectImportArchive)
                    reading.Embedded.Add(record.Bytes);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            reading.Damage ??= e;
        }

        if (reading.Damage is { } damage)
            throw new ToolException(context.Text("Binlog_Unreadable", path, damage.Message));
        return reading.IsFinished ? new([.. reading.Compilations()], reading.Messages, reading.Failures) : throw new ToolException(context.Text("Binlog_Cut", path));
    }

    private sealed class Reading
    {
        private readonly Dictionary<int, Dictionary<string, string>> _evaluations = [];
        private readonly Dictionary<int, int> _evaluationOf = [];

        private readonly List<(TaskCommandLineEventArgs Task, Dictionary<string, string> Properties)> _calls = [];

        public EmbeddedFiles Embedded { get; } = new();

        public List<LoggedMessage> Messages { get; } = [];

        public List<LoggedMessage> Failures { get; } = [];

        public bool IsFinished { get; private set; }

        public Exception? Damage { get; set; }

        public void Add(BuildEventArgs? args)
        {
            switch (args)
            {
                case BuildFinishedEventArgs:
                    IsFinished = true;
                    break;
                case ProjectEvaluationFinishedEventArgs { BuildEventContext: { } context } evaluation:
                    _evaluations[context.EvaluationId] = PropertiesOf(evaluation.Properties);
                    break;
                case ProjectStartedEventArgs { BuildEventContext: { } context } started:
                    _evaluationOf[context.ProjectInstanceId] = context.EvaluationId;
                    // Older logs hold the properties here.
                    if (started.Properties is not null && !_evaluations.ContainsKey(context.EvaluationId))
                        _evaluations[context.EvaluationId] = PropertiesOf(started.Properties);
                    break;
                case TaskCommandLineEventArgs { BuildEventContext: { } context } task when Compilers.Contains(task.TaskName, StringComparer.Ordinal):
                    _calls.Add((task, _evaluationOf.TryGetValue(context.ProjectInstanceId, out var id) && _evaluations.TryGetValue(id, out var found) ? found : []));
                    break;
                case BuildErrorEventArgs { Code.Length: > 0 } error:
                    (IsOfCompiler(error.Code) && !LoadFailures.IsOfOurs(error.Code, error.Message ?? "") ? Failures : Messages).Add(new(error.Code, error.Message ?? "", error.File, error.LineNumber, error.ColumnNumber, error.ProjectFile));
                    break;
                case BuildWarningEventArgs { Code.Length: > 0 } warning:
                    Messages.Add(new(warning.Code, warning.Message ?? "", warning.File, warning.LineNumber, warning.ColumnNumber, warning.ProjectFile));
                    break;
            }
        }

        /// <summary>The calls of compilers. What the log embeds comes last in it.</summary>
        public IEnumerable<LoggedCompilation> Compilations() => _calls.Select(c => Of(c.Task, c.Properties));

        private static bool IsOfCompiler(string code) => code.StartsWith("CS", StringComparison.OrdinalIgnoreCase) || code.StartsWith("BC", StringComparison.OrdinalIgnoreCase);

        private LoggedCompilation Of(TaskCommandLineEventArgs task, Dictionary<string, string> properties)
        {
            string Property(string name) => properties.GetValueOrDefault(name, "").Trim();
            var project = task.ProjectFile ?? Property("MSBuildProjectFullPath");
            var compiler = Property(task.TaskName + "ToolExe") is { Length: > 0 } file ? file : Property(task.TaskName + "ToolPath");
            var arguments = new CompilerArguments(task.CommandLine ?? "", LogPaths.FolderOf(project), task.Timestamp.ToUniversalTime(), Embedded);
            return new(project, Property("TargetFramework"), Property("NoCustomizationMode"), Property("NoCustomizationEvaluationDate"), compiler, arguments);
        }

        private static Dictionary<string, string> PropertiesOf(IEnumerable? properties)
        {
            var result = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var property in properties ?? Array.Empty<object>())
            {
                if (property is DictionaryEntry entry)
                    result[(string)entry.Key] = entry.Value?.ToString() ?? "";
                else if (property is KeyValuePair<string, string> pair)
                    result[pair.Key] = pair.Value;
            }

            return result;
        }
    }
}

/// <summary>An error or warning of a build.</summary>
/// <param name="Code">Its id.</param>
/// <param name="Text">What it says.</param>
/// <param name="File">The file it is about, where there is one; as the machine that built called it.</param>
/// <param name="Line">The line, from 1; 0 where there is none.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Project">The project file.</param>
internal sealed record LoggedMessage(string Code, string Text, string? File, int Line, int Column, string? Project);
