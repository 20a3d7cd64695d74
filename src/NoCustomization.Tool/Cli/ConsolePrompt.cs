using System;
using System.Text;

namespace NoCustomization.Tool.Cli;

/// <summary>Asks whoever sits at this process's terminal. Questions go to the error stream: the output may be a document.</summary>
internal sealed class ConsolePrompt : IPrompt
{
    /// <summary>Prepares the terminal.</summary>
    public ConsolePrompt() => Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public string? Ask(string question)
    {
        Console.Error.Write(question);
        return Console.ReadLine();
    }

    /// <inheritdoc/>
    public string? AskSecret(string question)
    {
        Console.Error.Write(question);
        var secret = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
                secret.Length = Math.Max(0, secret.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                secret.Append(key.KeyChar);
        }

        Console.Error.WriteLine();
        return secret.ToString();
    }
}
