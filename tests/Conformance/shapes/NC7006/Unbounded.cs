// Settings of a core that have no default, no range and no allowed values.
// core: own
// options: assembly=Shien
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization;

[assembly: StandardPackage("shien", Namespaces = new[] { "Shien" })]

namespace Shien
{
    [ConfigurationPoint("shien.settings")]
    public class Settings
    {
        public int Number { get; set; } // expect: NC7006
        public decimal Rate { get; init; } // expect: NC7006
        public int? Optional { get; set; } // expect: NC7006
        public string Text { get; set; } // expect: NC7006
        public DateOnly Day { get; set; } // expect: NC7006
        public TimeSpan Time { get; set; } // expect: NC7006

        // That it must be there says not what it may be.
        [Required]
        public string Demanded { get; set; } // expect: NC7006
        public required string Needed { get; set; } // expect: NC7006
        [DataType(DataType.Date)]
        public string Shown { get; set; } // expect: NC7006

        public string Forgiven { get; set; } = null!; // expect: NC7006
        public int Nothing { get; set; } = default; // expect: NC7006

        public List<decimal> Rates { get; set; } // expect: NC7006
        public string[] Names { get; set; } // expect: NC7006
        public Dictionary<string, decimal> ByKind { get; set; } // expect: NC7006

        public Part Inner { get; set; } = new();
        public List<Row> Rows { get; } = [];
        public Dictionary<string, Row> RowsByName { get; set; } = [];
    }

    public sealed class Part
    {
        public int Width { get; set; } // expect: NC7006
        public Part Next { get; set; }
    }

    public sealed class Row
    {
        public int Height { get; set; } // expect: NC7006
    }

    [CoreBehavior]
    public abstract class Common
    {
        public int Inherited { get; set; } // expect: NC7006
    }

    [ConfigurationPoint("shien.further")]
    public sealed class Further : Common
    {
    }

    [ConfigurationPoint("shien.record")]
    public sealed record Positional(decimal Rate, int Copies = 1); // expect: NC7006

    [ConfigurationPoint("shien.struct")]
    public struct Pair
    {
        public int First { get; set; } // expect: NC7006
    }
}
