using System;

namespace NoCustomization.Parameters.Tests.Framework;

/// <summary>Shows the time that a test sets.</summary>
internal sealed class Clock : TimeProvider
{
    public static DateTimeOffset Start { get; } = new(2026, 1, 15, 3, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;
}
