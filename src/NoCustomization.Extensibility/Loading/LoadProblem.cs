using System.Globalization;
using System.Resources;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Why an extension is not let in, or what else the operator should know of it. Its text stands under <c>Load_</c> and the name of the kind.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Arguments">What the text names.</param>
internal sealed record LoadProblem(LoadProblemKind Kind, params object[] Arguments)
{
    private static readonly ResourceManager Texts = new("NoCustomization.Extensibility.Loading.LoadTexts", typeof(LoadProblem).Assembly);

    /// <summary>What follows from it.</summary>
    public LoadWeight Weight => Kind switch
    {
        LoadProblemKind.OldCore or LoadProblemKind.MissingPerhaps or LoadProblemKind.RuleNotRun or LoadProblemKind.BadSetting => LoadWeight.Note,
        LoadProblemKind.BreaksRules or LoadProblemKind.Native or LoadProblemKind.Precompiled or LoadProblemKind.NotTheAllowed or LoadProblemKind.NotJudged or LoadProblemKind.ForeignCore
            or LoadProblemKind.UndeclaredCore => LoadWeight.RefusesInEnforce,
        LoadProblemKind.Link or LoadProblemKind.OddName or LoadProblemKind.NamesDifferInCase or LoadProblemKind.TooManyFiles or LoadProblemKind.FileTooLarge or LoadProblemKind.FolderTooLarge
            or LoadProblemKind.TooDeep or LoadProblemKind.MainNotJudged or LoadProblemKind.TooSlow or LoadProblemKind.JudgingFailed or LoadProblemKind.SameId or LoadProblemKind.SameName or LoadProblemKind.OddId or LoadProblemKind.CoreNotGenuine
            or LoadProblemKind.CoreWithoutFile or LoadProblemKind.HostInOneFile or LoadProblemKind.HostTrimmed or LoadProblemKind.BadCatalog => LoadWeight.Refuses,
        _ => LoadWeight.Fails,
    };

    /// <summary>What to say, in a language.</summary>
    public string In(CultureInfo culture) => Text("Load_" + Kind, culture, Arguments);

    /// <summary>Another text of loading.</summary>
    /// <exception cref="MissingManifestResourceException">The key has no text: a defect of this project, caught by its tests.</exception>
    public static string Text(string key, CultureInfo culture, params object[] arguments)
    {
        var format = Texts.GetString(key, culture) ?? throw new MissingManifestResourceException("No text for " + key);
        return string.Format(culture, format, arguments);
    }
}
