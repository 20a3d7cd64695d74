using System.CommandLine;
using System.IO;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Waivers;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary>The options by which <c>check</c> and <c>verify</c> learn of waivers: registers, whom to believe about them, municipality and day.</summary>
internal sealed class WaiverJudgingOptions
{
    private readonly ToolContext _context;
    private readonly Option<string[]> _waivers;
    private readonly Option<string> _municipality;
    private readonly Option<string> _date;
    private readonly Option<bool> _allowUnsigned;
    private readonly TrustOptions _trust;

    private WaiverJudgingOptions(Command command, ToolContext context)
    {
        _context = context;
        _waivers = new Option<string[]>("--waivers") { Description = context.Text("Option_Waivers"), HelpName = "register", Arity = ArgumentArity.OneOrMore };
        _municipality = new Option<string>("--municipality") { Description = context.Text("Option_Municipality"), HelpName = "code" };
        _municipality.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!MunicipalityCode.IsValid(token.Value))
                    result.AddError(context.Text("Cli_NoMunicipality", token.Value));
            }
        });
        _date = EvaluationDate.Create(context);
        _allowUnsigned = new Option<bool>("--allow-unsigned") { Description = context.Text("Option_AllowUnsigned") };
        command.Add(_waivers);
        command.Add(_municipality);
        command.Add(_date);
        _trust = TrustOptions.AddTo(command, context);
        command.Add(_allowUnsigned);
    }

    /// <summary>Adds the options to a verb.</summary>
    public static WaiverJudgingOptions AddTo(Command command, ToolContext context) => new(command, context);

    /// <summary>What was named.</summary>
    /// <exception cref="ToolException">A file does not exist or cannot be read.</exception>
    public WaiverInputs Read(ParseResult result)
    {
        var day = EvaluationDate.Of(result.GetValue(_date));
        var inputs = new WaiverInputs(_context, _trust.Read(result, day.ToDateOnly()), result.GetValue(_allowUnsigned), result.GetValue(_municipality), day);
        foreach (var file in result.GetValue(_waivers) ?? [])
            inputs.Add(Path.GetFullPath(file, _context.Console.WorkingDirectory));
        return inputs;
    }
}
