using System.CommandLine;
using System.IO;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Verbs.Waivers;

namespace NoCustomization.Tool.Verbs;

/// <summary><c>--evidence</c> and with what to sign it.</summary>
internal sealed class EvidenceOptions
{
    private readonly ToolContext _context;
    private readonly Option<string> _evidence;
    private readonly CertificateOptions _certificate;

    private EvidenceOptions(Command command, ToolContext context)
    {
        _context = context;
        _evidence = new Option<string>("--evidence") { Description = context.Text("Option_Evidence"), HelpName = "zip" };
        command.Add(_evidence);
        _certificate = CertificateOptions.AddTo(command, context);
    }

    /// <summary>Adds the options to a verb.</summary>
    public static EvidenceOptions AddTo(Command command, ToolContext context) => new(command, context);

    /// <summary>The evidence that is to be written, or null.</summary>
    /// <exception cref="ToolException">The certificate cannot be read, or there is nothing to sign with it.</exception>
    public EvidenceRequest? Read(ParseResult result)
    {
        var isSigned = _certificate.IsGiven(result);
        if (result.GetValue(_evidence) is not { } file)
            return isSigned ? throw new ToolException(_context.Text("Evidence_NothingToSign")) : null;
        return new(_context, Path.GetFullPath(file, _context.Console.WorkingDirectory), isSigned ? _certificate.Read(result) : null);
    }
}
