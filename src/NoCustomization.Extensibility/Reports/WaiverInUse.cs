using System;

namespace NoCustomization.Extensibility;

/// <summary>A waiver (例外承認) by which an extension is let in.</summary>
/// <param name="Id">Its id in the register.</param>
/// <param name="ExpiresOn">Its last day.</param>
/// <param name="DaysLeft">Days until then, counted from the evaluation date; 0 on the last day.</param>
public sealed record WaiverInUse(string Id, DateOnly ExpiresOn, int DaysLeft);
