using System;
using Juki.Certificates;

namespace Kuro.Patches;

public static class Backdating
{
    /// <summary>NC2005: sets what the whole package shares.</summary>
    public static void To(DateOnly day) => IssueCalendar.Today = () => day;
}
