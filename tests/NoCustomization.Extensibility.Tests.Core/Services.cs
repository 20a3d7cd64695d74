using System;
using NoCustomization;

namespace Zeirishi;

/// <summary>Public service of the package; one for each scope. Disposable, and never a vendor's to dispose.</summary>
public sealed class OfficeSession : IDisposable
{
    /// <summary>Tells sessions apart.</summary>
    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>Whether its scope has ended.</summary>
    public bool IsDisposed { get; private set; }

    /// <inheritdoc/>
    public void Dispose() => IsDisposed = true;
}

/// <summary>Public service of the package; closed.</summary>
[UseInstead("zeirishi.fee")]
public interface IFeeCalculator
{
    /// <summary>The fee.</summary>
    decimal Calculate(string certificate);
}

/// <summary>Calculates through the extension point.</summary>
public sealed class FeeCalculator(NoCustomization.Extensibility.IExtensionPoint<IFeeRule> rule) : IFeeCalculator
{
    /// <inheritdoc/>
    public decimal Calculate(string certificate) => NoCustomization.Extensibility.ExtensionCalls.Invoke(rule, r => r.Fee(certificate, 1));
}

/// <summary>Public for technical reasons.</summary>
[PackageInternal]
public sealed class Plumbing;

/// <summary>Options of the package.</summary>
public sealed class OfficeOptions
{
    /// <summary>The office.</summary>
    public string Office { get; set; } = "";
}

/// <summary>The package's own rule: 300 yen a copy.</summary>
public sealed class StandardFee : IFeeRule
{
    /// <inheritdoc/>
    public decimal Fee(string certificate, int copies) => copies * 300m;
}

/// <summary>A dated parameter of the package.</summary>
[ConfigurationPoint("zeirishi.tariff")]
public sealed class Tariff
{
    /// <summary>What a copy costs.</summary>
    public decimal PerCopy { get; init; }
}

/// <summary>A dated parameter of the package that is nobody else's business.</summary>
[PackageInternal]
[ConfigurationPoint("zeirishi.plumbing")]
public sealed class PlumbingSettings;
