using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Formats.Asn1;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using NoCustomization.Tool.Cli;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary><c>--trust</c> and <c>--crl</c>: whom to believe. Without <c>--trust</c> nobody.</summary>
internal sealed class TrustOptions
{
    private readonly ToolContext _context;
    private readonly Option<string[]> _trust;
    private readonly Option<string[]> _crl;

    private TrustOptions(ToolContext context)
    {
        _context = context;
        _trust = new Option<string[]>("--trust") { Description = context.Text("Option_Trust"), HelpName = "pem", Arity = ArgumentArity.OneOrMore };
        _crl = new Option<string[]>("--crl") { Description = context.Text("Option_Crl"), HelpName = "crl", Arity = ArgumentArity.OneOrMore };
    }

    /// <summary>Adds the options to a verb.</summary>
    public static TrustOptions AddTo(Command command, ToolContext context)
    {
        var options = new TrustOptions(context);
        command.Add(options._trust);
        command.Add(options._crl);
        return options;
    }

    /// <summary>Whom to believe.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="evaluationDate">The civil date at UTC+9 on which revocation lists must be current.</param>
    /// <exception cref="ToolException">A file cannot be read or holds nothing of its kind: an anchor that is not there must not look like one.</exception>
    public SignatureTrust Read(ParseResult result, DateOnly evaluationDate) => new(
        [.. Files(result, _trust).SelectMany(f => Parse(f, "Trust_NoCertificate", TrustFiles.Certificates))],
        [.. Files(result, _crl).SelectMany(f => Parse(f, "Trust_NoRevocationList", TrustFiles.RevocationLists))],
        evaluationDate);

    private IEnumerable<string> Files(ParseResult result, Option<string[]> option) =>
        (result.GetValue(option) ?? []).Select(f => Path.GetFullPath(f, _context.Console.WorkingDirectory));

    private IReadOnlyList<T> Parse<T>(string file, string emptyKey, Func<byte[], IReadOnlyList<T>> parse)
    {
        var bytes = InputFile.Read(_context, file);
        try
        {
            return parse(bytes) is { Count: > 0 } items ? items : throw new ToolException(_context.Text(emptyKey, file));
        }
        catch (NotSupportedException)
        {
            throw new ToolException(_context.Text("Trust_PartialList", file));
        }
        catch (Exception e) when (e is CryptographicException or AsnContentException or FormatException or ArgumentException)
        {
            throw new ToolException(_context.Text(emptyKey, file));
        }
    }
}
