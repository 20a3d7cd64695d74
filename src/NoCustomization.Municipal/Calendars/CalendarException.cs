using System;

namespace NoCustomization.Municipal.Calendars;

/// <summary>A calendar cannot answer: its data do not reach that far, or it has no open day.</summary>
public sealed class CalendarException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="message">The reason and the remedy.</param>
    public CalendarException(string message)
        : base(message)
    {
    }
}
