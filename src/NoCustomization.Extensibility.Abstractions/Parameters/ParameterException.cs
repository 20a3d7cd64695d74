using System;

namespace NoCustomization.Parameters;

/// <summary>A parameter cannot be read, recorded or declared; the message names it, the reason and the remedy.</summary>
public class ParameterException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="message">Names the parameter, the reason and the remedy.</param>
    /// <param name="innerException">What was behind it.</param>
    public ParameterException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
