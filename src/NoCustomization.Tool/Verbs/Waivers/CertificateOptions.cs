using System;
using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using NoCustomization.Tool.Cli;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary>With what to sign: <c>--pfx</c>, <c>--cert</c> and <c>--key</c>, or <c>--store</c>. No option takes a password itself: command lines are logged.</summary>
internal sealed class CertificateOptions
{
    private readonly ToolContext _context;
    private readonly Option<string> _pfx;
    private readonly Option<string> _cert;
    private readonly Option<string> _key;
    private readonly Option<string> _store;
    private readonly Option<string> _passwordFile;
    private readonly Option<string> _passwordEnv;

    private CertificateOptions(ToolContext context)
    {
        _context = context;
        _pfx = new Option<string>("--pfx") { Description = context.Text("Option_Pfx"), HelpName = "file" };
        _cert = new Option<string>("--cert") { Description = context.Text("Option_Cert"), HelpName = "pem" };
        _key = new Option<string>("--key") { Description = context.Text("Option_Key"), HelpName = "pem" };
        _store = new Option<string>("--store") { Description = context.Text("Option_Store"), HelpName = "thumbprint" };
        _passwordFile = new Option<string>("--password-file") { Description = context.Text("Option_PasswordFile"), HelpName = "file" };
        _passwordEnv = new Option<string>("--password-env") { Description = context.Text("Option_PasswordEnv"), HelpName = "name" };
    }

    /// <summary>Adds the options to a verb.</summary>
    public static CertificateOptions AddTo(Command command, ToolContext context)
    {
        var options = new CertificateOptions(context);
        foreach (var option in new[] { options._pfx, options._cert, options._key, options._store, options._passwordFile, options._passwordEnv })
            command.Add(option);
        return options;
    }

    /// <summary>Whether the command line names a certificate.</summary>
    public bool IsGiven(ParseResult result) => result.GetValue(_pfx) is not null || result.GetValue(_cert) is not null || result.GetValue(_key) is not null || result.GetValue(_store) is not null;

    /// <summary>Reads the certificate and its key.</summary>
    /// <exception cref="ToolException">None or more than one is named, or it cannot be read.</exception>
    public SigningCertificate Read(ParseResult result)
    {
        var (pfx, cert, key, store) = (result.GetValue(_pfx), result.GetValue(_cert), result.GetValue(_key), result.GetValue(_store));
        return (pfx, cert, key, store) switch
        {
            ({ } file, null, null, null) => OfPfx(result, file),
            (null, { } certificate, { } keyFile, null) => OfPem(result, certificate, keyFile),
            (null, null, null, { } thumbprint) => SigningCertificate.OfStore(thumbprint) ?? throw new ToolException(_context.Text("Sign_NotInStore", thumbprint)),
            _ => throw new ToolException(_context.Text("Sign_OneCertificate")),
        };
    }

    private SigningCertificate OfPfx(ParseResult result, string file)
    {
        var bytes = InputFile.Read(_context, file);
        var password = Password(result);
        try
        {
            // One without a password is tried before anybody is asked.
            return SigningCertificate.OfPfx(bytes, password ?? "");
        }
        catch (CryptographicException) when (password is null && _context.Console.Prompt is not null)
        {
            return Reading(file, () => SigningCertificate.OfPfx(bytes, Ask(file)));
        }
        catch (CryptographicException e)
        {
            throw Unusable(file, e, password is null);
        }
    }

    private SigningCertificate OfPem(ParseResult result, string file, string keyFile)
    {
        var certificate = Encoding.UTF8.GetString(InputFile.Read(_context, file));
        var key = Encoding.UTF8.GetString(InputFile.Read(_context, keyFile));
        var isEncrypted = key.Contains("BEGIN ENCRYPTED PRIVATE KEY", StringComparison.Ordinal);
        if (isEncrypted && Password(result) is not { } && _context.Console.Prompt is null)
            throw new ToolException(_context.Text("Sign_PasswordMissing", keyFile));
        return Reading(keyFile, () => SigningCertificate.OfPem(certificate, key, isEncrypted ? Password(result) ?? Ask(keyFile) : null));
    }

    private SigningCertificate Reading(string file, Func<SigningCertificate> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw Unusable(file, e, noPassword: false);
        }
    }

    private ToolException Unusable(string file, Exception e, bool noPassword) => new(noPassword ? _context.Text("Sign_PasswordMissing", file) : _context.Text("Sign_Unusable", file, e.Message));

    private string? Password(ParseResult result)
    {
        if (result.GetValue(_passwordFile) is { } file)
            return Encoding.UTF8.GetString(InputFile.Read(_context, file)).TrimStart('\uFEFF').TrimEnd('\r', '\n');
        if (result.GetValue(_passwordEnv) is { } name)
            return Environment.GetEnvironmentVariable(name) ?? throw new ToolException(_context.Text("Sign_NoVariable", name));
        return null;
    }

    private string Ask(string file) => _context.Console.Prompt!.AskSecret(_context.Text("Sign_AskPassword", file)) ?? throw new ToolException(_context.Text("Sign_PasswordMissing", file));
}
