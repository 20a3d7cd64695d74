using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Numbers;

/// <summary>
/// How a body's serial numbers get their check digit: modulus 11. The sum of the digits, each times its weight, is divided by 11, and the check digit is 11 less
/// the remainder. What stands for the remainders 0 and 1, which would give 11 and 10, each scheme says.
/// </summary>
public sealed class CheckDigitScheme
{
    private readonly int[] _weights;
    private readonly int? _forZero;
    private readonly int? _forOne;
    private readonly bool _issuesNumbers;

    private CheckDigitScheme(int[] weights, int? forZero, int? forOne, bool issuesNumbers)
    {
        _issuesNumbers = issuesNumbers;
        _weights = weights;
        _forZero = forZero;
        _forOne = forOne;
    }

    /// <summary>
    /// The scheme of addressee and household numbers in the standard specification of resident records, version 1.0: weights 2 to 7, remainder 0 gives 0. For the
    /// remainder 1 the specification says nothing; here it gives 0 too, our choice. So a wrong digit that moves the remainder from one of them to the other is not told.
    /// </summary>
    public static CheckDigitScheme ResidentRecord { get; } = new([2, 3, 4, 5, 6, 7], 0, 0, issuesNumbers: true);

    /// <summary>The same weights, without numbers whose remainder is 1: every wrong digit is told.</summary>
    public static CheckDigitScheme ResidentRecordStrict { get; } = new([2, 3, 4, 5, 6, 7], 0, null, issuesNumbers: true);

    /// <summary>Declares the scheme of numbers that a former system issued, to check them. How new ones are made does not vary.</summary>
    /// <param name="weights">From the lowest digit of the serial number up, 1 to 10 each; they begin again where they end.</param>
    /// <param name="forZero">The check digit for the remainder 0; <see langword="null"/> where no such number is issued.</param>
    /// <param name="forOne">The check digit for the remainder 1; <see langword="null"/> where no such number is issued.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentException">A weight or a check digit is out of its bounds.</exception>
    public static CheckDigitScheme Modulus11(IReadOnlyList<int> weights, int? forZero, int? forOne)
    {
        if (weights is null || weights.Count == 0 || weights.Any(weight => weight is < 1 or > 10) || forZero is < 0 or > 9 || forOne is < 0 or > 9)
            throw new ArgumentException(NumberTexts.Weights(), nameof(weights));
        return new CheckDigitScheme([.. weights], forZero, forOne, issuesNumbers: false);
    }

    /// <summary>Whether the last digit of a number is its check digit.</summary>
    /// <param name="number">Any text, or nothing.</param>
    /// <returns>Whether it is at least two half-width digits, and fits.</returns>
    public bool Fits(string? number) =>
        Digits.Are(number, 2, 20) && DigitFor(number!, number!.Length - 1) is { } digit && number[number.Length - 1] - '0' == digit;

    /// <summary>Makes a number of a serial number.</summary>
    /// <param name="serial">One to nineteen half-width digits.</param>
    /// <returns>The serial number with its check digit.</returns>
    /// <exception cref="FormatException">They are no such digits, or the scheme issues no number with them.</exception>
    /// <exception cref="InvalidOperationException">The scheme only checks numbers of a former system.</exception>
    public AddresseeNumber Complete(string serial)
    {
        if (!_issuesNumbers)
            throw new InvalidOperationException(NumberTexts.OldScheme());
        if (!Digits.Are(serial, 1, 19))
            throw new FormatException(NumberTexts.Form(NumberTexts.AddresseeNumber, NumberTexts.UpTo(19)));
        return DigitFor(serial, serial.Length) is { } digit ? AddresseeNumber.Parse(serial + (char)('0' + digit)) : throw new FormatException(NumberTexts.NotIssued());
    }

    private int? DigitFor(string digits, int count) => (CheckDigits.WeightedSum(digits, 0, count, _weights) % 11) switch
    {
        0 => _forZero,
        1 => _forOne,
        var remainder => 11 - remainder,
    };
}
