using System.Collections.Generic;

namespace NoCustomization.Municipal.Linkage;

/// <summary>What was read from a file: messages, and what could not be read.</summary>
/// <typeparam name="TMessage">The type of the messages.</typeparam>
/// <param name="Messages">What could be read.</param>
/// <param name="Problems">What could not, and why, a sentence for people each. The package shows them; it takes nothing in silence.</param>
public sealed record LinkageReading<TMessage>(IReadOnlyList<TMessage> Messages, IReadOnlyList<string> Problems);
