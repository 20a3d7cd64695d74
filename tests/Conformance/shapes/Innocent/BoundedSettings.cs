// Settings of a core that are bounded, each in its own way, and properties that are no settings.
// core: own
// reference: framework:Microsoft.AspNetCore.App
// options: assembly=Shien
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using NoCustomization;

[assembly: StandardPackage("shien", Namespaces = new[] { "Shien" })]

namespace NoCustomization.Parameters
{
    // Stands here for the package's own.
    [AttributeUsage(AttributeTargets.Property)]
    internal sealed class StatutoryAttribute : Attribute
    {
    }
}

namespace Shien
{
    public enum Kind
    {
        One,
        Two,
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class PostalCodeAttribute : ValidationAttribute
    {
    }

    [ConfigurationPoint("shien.settings")]
    public class Settings
    {
        public int Default { get; set; } = 90;
        public string Closing { get; init; } = "17:15";
        public Dictionary<string, decimal> PerCopy { get; init; } = [];
        public bool Switch { get; set; }
        public bool? Maybe { get; set; }
        public Kind Kind { get; set; }
        public List<Kind> Kinds { get; set; }

        [Range(0, 100)]
        public int Percent { get; set; }

        [Required]
        [StringLength(7)]
        public string Code { get; set; }

        [RegularExpression("[0-9]{7}")]
        public required string Postal { get; set; }

        [AllowedValues("a", "b")]
        public string Choice { get; set; }

        [PostalCode]
        public string Own { get; set; }

        [NoCustomization.Parameters.Statutory]
        public decimal ByLaw { get; set; }

        public int ReadOnly { get; }
        public int Private { get; private set; }
        public static int Static { get; set; }
        internal int Internal { get; set; }

        // What it accepts its author has written.
        public int ByHand
        {
            get => field;
            set => field = Math.Clamp(value, 0, 10);
        }

        public Uri Address { get; set; }
        public Guid Key { get; set; }
        public Func<int> Factory { get; set; }
        public object Anything { get; set; }
        public Other Else { get; set; }
    }

    // A point of its own is judged by itself.
    [ConfigurationPoint("shien.other")]
    public sealed class Other
    {
        public int Copies { get; set; } = 1;
    }

    [ConfigurationPoint("shien.constructed")]
    public sealed class Constructed
    {
        public Constructed()
        {
            Copies = 1;
            this.Text = "";
        }

        public int Copies { get; set; }
        public string Text { get; set; }
    }

    [ConfigurationPoint("shien.self-checking")]
    public sealed class SelfChecking : IValidatableObject
    {
        public int Copies { get; set; }

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => [];
    }

    [ConfigurationPoint("shien.checked")]
    public sealed class Checked
    {
        public int Copies { get; set; }
        public Detail Detail { get; set; }
    }

    public sealed class Detail
    {
        public int Number { get; set; }
    }

    internal sealed class CheckedValidator : IValidateOptions<Checked>
    {
        public ValidateOptionsResult Validate(string name, Checked options) => ValidateOptionsResult.Success;
    }

    [ConfigurationPoint("shien.record")]
    public sealed record Positional([property: Range(0, 1)] decimal Rate, [Range(0, 9)] int Digits, int Copies = 1);

    // No configuration point.
    public sealed class State
    {
        public int Number { get; set; }
    }
}
