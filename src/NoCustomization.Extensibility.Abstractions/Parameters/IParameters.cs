using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Parameters;

/// <summary>
/// Reads an effective-dated parameter. The answer is put together from what the national level, the municipality's class and the municipality itself
/// state on that date, the nearer one winning property by property.
/// </summary>
/// <typeparam name="T">
/// A class with <c>[ConfigurationPoint]</c> whose properties have no setter other than <c>init</c>: one object serves all readers. Its values are what JSON knows
/// (numbers, text, Booleans, enumerations, dates, lists, dictionaries with text keys, classes of these) and types with a <c>[TypeConverter]</c> from and to text.
/// </typeparam>
public interface IParameters<T>
    where T : class
{
    /// <summary>What holds for a municipality on a date.</summary>
    /// <param name="date">The date, as it is in Japan.</param>
    /// <param name="municipality">Six digits with check digit.</param>
    /// <returns>A complete and valid object; the same one for dates between which nothing changes.</returns>
    /// <exception cref="ParameterException">Nothing, or nothing complete and valid, is stated for that date; or the code is none.</exception>
    T AsOf(EffectiveDate date, [MunicipalityCode] string municipality);

    /// <summary>The same, without blocking where the answer has to be fetched.</summary>
    /// <param name="date">The date, as it is in Japan.</param>
    /// <param name="municipality">Six digits with check digit.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A complete and valid object.</returns>
    /// <exception cref="ParameterException">Nothing, or nothing complete and valid, is stated for that date; or the code is none.</exception>
    ValueTask<T> AsOfAsync(EffectiveDate date, [MunicipalityCode] string municipality, CancellationToken cancellationToken = default);
}
