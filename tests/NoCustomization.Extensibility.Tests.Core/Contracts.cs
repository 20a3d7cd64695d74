using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization;

namespace Zeirishi;

/// <summary>A fee for one certificate. Open: one rule.</summary>
[ExtensionPoint("zeirishi.fee", Multiplicity = Multiplicity.One, Description = "What a certificate costs.")]
public interface IFeeRule
{
    /// <summary>The fee in yen.</summary>
    decimal Fee(string certificate, int copies);
}

/// <summary>Looks up an address elsewhere. Open: one.</summary>
[ExtensionPoint("zeirishi.address", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.One)]
public interface IAddressLookup
{
    /// <summary>The address of a postal code.</summary>
    Task<string> FindAsync(string postalCode, CancellationToken cancellationToken);
}

/// <summary>Checks a move. Open: many.</summary>
[ExtensionPoint("zeirishi.move-check", Multiplicity = Multiplicity.Many)]
public interface IMoveCheck
{
    /// <summary>What speaks against it.</summary>
    IEnumerable<string> Check(string resident);
}

/// <summary>Is told that somebody moved. Open: many; it only announces.</summary>
[ExtensionPoint("zeirishi.moved", Multiplicity = Multiplicity.Many)]
public interface IMoved
{
    /// <summary>Somebody moved.</summary>
    Task MovedAsync(string resident, CancellationToken cancellationToken);
}

/// <summary>Adjusts a fee. Open: many; a delegate.</summary>
[ExtensionPoint("zeirishi.adjust", Multiplicity = Multiplicity.Many)]
public delegate decimal Adjust(decimal fee);

/// <summary>Formats a value of any sort. Open: one for each sort.</summary>
[ExtensionPoint("zeirishi.format", Multiplicity = Multiplicity.One)]
public interface IFormat<in T>
{
    /// <summary>The text.</summary>
    string Format(T value);
}

/// <summary>Going away.</summary>
[ExtensionPoint("zeirishi.old", Multiplicity = Multiplicity.Many, Status = ExtensionPointStatus.Deprecated, ReplacedBy = "zeirishi.move-check")]
public interface IOldCheck
{
    /// <summary>Whether it may be.</summary>
    bool Check(string resident);
}

/// <summary>Not settled yet.</summary>
[ExtensionPoint("zeirishi.new", Multiplicity = Multiplicity.Many, Status = ExtensionPointStatus.Preview)]
public interface INewCheck
{
    /// <summary>Whether it may be.</summary>
    bool Check(string resident);
}
