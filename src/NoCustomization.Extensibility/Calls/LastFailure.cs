using System;

namespace NoCustomization.Extensibility.Calls;

/// <summary>The last failure, without what was thrown: that might keep much alive.</summary>
internal sealed record LastFailure(DateTimeOffset At, ExtensionFailureKind Kind, string? Exception);
