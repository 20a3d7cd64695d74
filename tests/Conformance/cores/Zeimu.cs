// Local tax (税務) of a standard package that lets vendors refer to released symbols only.
#nullable enable
using System;
using System.Collections.Generic;
using NoCustomization;

[assembly: StandardPackage("zeimu", Name = "Local tax", Namespaces = new[] { "Zeimu" }, Reference = ReferencePolicy.ReleasedOnly)]

namespace Zeimu
{
    /// <summary>One taxpayer: released, one member excepted.</summary>
    [ReleasedApi]
    public class Taxpayer
    {
        public string Number { get; set; } = "";

        public decimal Income { get; set; }

        public static Taxpayer Load(string number) => new() { Number = number };

        [PackageInternal]
        public string ShardKey => Number;

        [ReleasedApi]
        public sealed class Address
        {
            public string City { get; set; } = "";
        }
    }

    /// <summary>How tax is assessed: not released.</summary>
    public class Assessment
    {
        public decimal Base { get; set; }

        public decimal Compute() => Base;

        [ReleasedApi]
        public static string Version => "2026";

        public static Assessment For(Taxpayer taxpayer) => new() { Base = taxpayer.Income };
    }

    /// <summary>The ways to collect: not released.</summary>
    public enum CollectionMethod
    {
        Ordinary,
        Special,
    }

    /// <summary>What vendors may ask: released.</summary>
    [ReleasedApi]
    public static class TaxOffice
    {
        public static decimal TaxOf(Taxpayer taxpayer) => taxpayer.Income / 10;

        public static Assessment Assess(Taxpayer taxpayer) => Assessment.For(taxpayer);

        public static string Pad(this Taxpayer taxpayer) => taxpayer.Number.PadLeft(10);
    }

    /// <summary>A relief that a body grants. Open.</summary>
    [ExtensionPoint("zeimu.relief", Multiplicity = Multiplicity.Many)]
    public interface IRelief
    {
        decimal Relieve(Taxpayer taxpayer, decimal tax);
    }

    /// <summary>Settings of reliefs. Open to configuring.</summary>
    [ConfigurationPoint("zeimu.relief-options", Section = "Zeimu:Relief")]
    public class ReliefOptions
    {
        public decimal Ceiling { get; set; }
    }

    /// <summary>The tax could not be computed: open to deriving, and not released.</summary>
    public class TaxException : Exception
    {
    }

    /// <summary>Unreleased services.</summary>
    public interface ITaxLedger
    {
        void Post(string number, decimal tax);
    }
}
