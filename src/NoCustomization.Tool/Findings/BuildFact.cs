namespace NoCustomization.Tool.Findings;

/// <summary>What a build did with our analyzer in one project.</summary>
/// <param name="Project">The project file.</param>
/// <param name="TargetFramework">The target framework's short name, or empty.</param>
/// <param name="AnalyzersOn">Whether our analyzer was there and let run; null where it is not known.</param>
/// <param name="Mode"><c>enforce</c>, <c>report</c>, or empty where the package's build files were not there.</param>
/// <param name="EvaluationDate">The date for waivers, or empty.</param>
/// <param name="Analyzer">The analyzer's file, as the machine that built called it; empty where it was not there.</param>
/// <param name="Version">Its version; empty where the file is not on this machine, or is another assembly.</param>
/// <param name="Hash">Its SHA-256, lower-case hexadecimal; empty where the file is not on this machine.</param>
internal sealed record BuildFact(string Project, string TargetFramework, bool? AnalyzersOn, string Mode, string EvaluationDate, string Analyzer, string Version, string Hash);
