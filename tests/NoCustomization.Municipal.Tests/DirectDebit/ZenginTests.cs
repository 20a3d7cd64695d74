using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using NoCustomization.Municipal.DirectDebit;
using NoCustomization.Municipal.Money;
using Xunit;

namespace NoCustomization.Municipal.Tests.DirectDebit;

/// <summary>Direct debit files. The layout of the header and the rule for new lines: https://www.miyagin.co.jp/kfkdown-zengin-help.</summary>
public sealed class ZenginTests
{
    private const string Allowed = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ()-/.,\\｢｣ｦｱｲｳｴｵｶｷｸｹｺﾜﾝﾞﾟ";

    private static readonly ZenginHeader s_header = new()
    {
        ConsignorCode = "0000012345",
        ConsignorName = "ﾔｸﾊﾞ",
        Month = 5,
        Day = 31,
        BankNumber = "0184",
        BankName = "ﾐﾔｻﾞｷ",
        BranchNumber = "001",
        BranchName = "ﾎﾝﾃﾝ",
        AccountKind = ZenginAccountKind.Ordinary,
        AccountNumber = "0012345",
    };

    private static readonly ZenginDebit s_debit = new()
    {
        BankNumber = "0184",
        BankName = "ﾐﾔｻﾞｷ",
        BranchNumber = "002",
        BranchName = "ｴｷﾏｴ",
        AccountKind = ZenginAccountKind.Ordinary,
        AccountNumber = "7654321",
        HolderName = "ｼﾞﾕｳﾐﾝ ﾀﾛｳ",
        Amount = new Yen(12_300),
        NewCode = 1,
        CustomerNumber = "00000000001234567890",
    };

    [Fact]
    public void Records_are_120_bytes_with_numbers_to_the_right_and_kana_to_the_left()
    {
        var bytes = ZenginWriter.Write(ZenginFile.Request(s_header, [s_debit]), newLine: ZenginNewLine.None);
        Assert.Equal(4 * 120, bytes.Length);
        var text = Text(bytes);
        Assert.Equal("19100000012345" + "ﾔｸﾊﾞ".PadRight(40) + "0531" + "0184" + "ﾐﾔｻﾞｷ".PadRight(15) + "001" + "ﾎﾝﾃﾝ".PadRight(15) + "1" + "0012345" + new string(' ', 17), text[..120]);
        Assert.Equal("20184" + "ﾐﾔｻﾞｷ".PadRight(15) + "002" + "ｴｷﾏｴ".PadRight(15) + "    " + "1" + "7654321" + "ｼﾞﾕｳﾐﾝ ﾀﾛｳ".PadRight(30) + "0000012300" + "1" + "00000000001234567890" + "0" + new string(' ', 8), text[120..240]);
        Assert.Equal("8" + "000001" + "000000012300" + new string('0', 36) + new string(' ', 65), text[240..360]);
        Assert.Equal("9" + new string(' ', 119), text[360..]);
    }

    [Theory]
    [InlineData(ZenginNewLine.None)]
    [InlineData(ZenginNewLine.CrLf)]
    public void A_file_is_read_as_it_was_written(ZenginNewLine newLine)
    {
        var file = ZenginFile.Request(s_header, [s_debit, s_debit with { Amount = new Yen(1) }]);
        var reading = ZenginReader.Read(ZenginWriter.Write(file, newLine: newLine), ZenginFileKind.Request);
        Assert.Empty(reading.Problems);
        Assert.Equal(file.Header, reading.File.Header);
        Assert.Equal(file.Debits, reading.File.Debits);
        Assert.Equal(file.Totals, reading.File.Totals);
    }

    [Fact]
    public void Any_file_is_read_as_it_was_written()
    {
        var text = (int most) => Gen.Char[Allowed].Array[0, most].Select(characters => new string(characters).TrimEnd(' '));
        var digits = (int count) => Gen.Char['0', '9'].Array[count].Select(characters => new string(characters));
        var debit = Gen.Select(digits(4), text(15), digits(7), text(30), Gen.Long[0, 9_999_999_999], digits(20), Gen.Enum<ZenginResult>(), Gen.Int[0, 2]).Select((bank, bankName, account, holder, amount, customer, result, code) => s_debit with
        {
            BankNumber = bank,
            BankName = bankName,
            AccountNumber = account,
            HolderName = holder,
            Amount = new Yen(amount),
            CustomerNumber = customer,
            Result = result,
            NewCode = code,
        });
        Gen.Select(debit.Array[0, 20], Gen.Enum<ZenginNewLine>()).Sample((debits, newLine) =>
        {
            var file = ZenginFile.Answer(s_header, debits);
            var reading = ZenginReader.Read(ZenginWriter.Write(file, ZenginFileKind.Result, newLine), ZenginFileKind.Result);
            return reading.IsValid && reading.File.Header == s_header && reading.File.Debits.SequenceEqual(debits) && reading.File.Totals == file.Totals;
        });
    }

    [Fact]
    public void No_bytes_make_reading_throw() => Gen.Byte.Array[0, 600].Sample(bytes =>
    {
        _ = ZenginReader.Read(bytes, ZenginFileKind.Result).IsValid;
    });

    // Whatever a byte is changed into, reading says a problem or gives a file.
    [Fact]
    public void A_changed_byte_never_makes_reading_throw()
    {
        var bytes = ZenginWriter.Write(ZenginFile.Request(s_header, [s_debit]));
        for (var i = 0; i < bytes.Length; i++)
        {
            foreach (var value in new byte[] { 0x00, 0x0A, 0x20, 0x39, 0x41, 0x80, 0xB1, 0xFF })
            {
                var changed = bytes.ToArray();
                changed[i] = value;
                _ = ZenginReader.Read(changed, ZenginFileKind.Request).Problems;
            }
        }
    }

    [Fact]
    public void A_changed_amount_breaks_the_totals()
    {
        var bytes = ZenginWriter.Write(ZenginFile.Request(s_header, [s_debit]), newLine: ZenginNewLine.None);
        bytes[120 + 89] = (byte)'9';
        var problem = Assert.Single(ZenginReader.Read(bytes, ZenginFileKind.Request).Problems);
        Assert.Equal(3, problem.Record);
        Assert.Contains("12300", problem.Message);
        Assert.Throws<ZenginException>(() => ZenginReader.Read(bytes, ZenginFileKind.Request).File);
    }

    [Fact]
    public void A_line_feed_alone_is_an_error()
    {
        var file = ZenginWriter.Write(ZenginFile.Request(s_header, [s_debit]), newLine: ZenginNewLine.None);
        var lines = string.Concat(Enumerable.Range(0, 4).Select(i => Encoding.Latin1.GetString(file, i * 120, 120) + "\n"));
        var problem = Assert.Single(ZenginReader.Read(Encoding.Latin1.GetBytes(lines), ZenginFileKind.Request).Problems);
        Assert.Contains("CR", problem.Message);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_an_error()
    {
        var bytes = ZenginWriter.Write(ZenginFile.Request(s_header, [s_debit]));
        Assert.False(ZenginReader.Read(bytes[..^1], ZenginFileKind.Request).IsValid);
        Assert.False(ZenginReader.Read(bytes[..(122 * 3)], ZenginFileKind.Request).IsValid);
        Assert.False(ZenginReader.Read([], ZenginFileKind.Request).IsValid);
    }

    [Fact]
    public void What_does_not_fit_is_not_written_and_all_of_it_is_said()
    {
        var debits = new[]
        {
            s_debit with { HolderName = "住民太郎" },
            s_debit with { HolderName = "ｼﾞｭｳﾐﾝ" },
            s_debit with { AccountNumber = "12345678" },
            s_debit with { Amount = new Yen(-1) },
            s_debit with { Amount = new Yen(10_000_000_000) },
            s_debit with { Result = ZenginResult.NoAccount },
            s_debit with { NewCode = 3 },
        };
        var problems = Assert.Throws<ZenginException>(() => ZenginWriter.Write(ZenginFile.Request(s_header with { Month = 13 }, debits))).Problems;
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], problems.Select(problem => problem.Record).Distinct().Order());
        Assert.DoesNotContain(problems, problem => problem.Message.Contains("住民太郎", StringComparison.Ordinal) || problem.Message.Contains("12345678", StringComparison.Ordinal));
        Assert.Throws<ZenginException>(() => ZenginWriter.Write(ZenginFile.Request(s_header, [s_debit]) with { Totals = ZenginTotals.OfRequest([]) }));
    }

    // An empty record would be a request to debit nobody.
    [Fact]
    public void A_request_without_what_a_bank_needs_is_not_written()
    {
        var debits = new[]
        {
            new ZenginDebit(),
            s_debit with { BankNumber = "" },
            s_debit with { BranchNumber = "000" },
            s_debit with { AccountKind = ZenginAccountKind.Unstated },
            s_debit with { AccountNumber = "" },
            s_debit with { HolderName = " " },
            s_debit with { Amount = Yen.Zero },
            s_debit with { HolderName = null! },
        };
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], ProblemsOf(new ZenginHeader { Month = 5, Day = 20 }, debits).Select(problem => problem.Record).Distinct().Order());
        Assert.NotEmpty(ProblemsOf(s_header with { ConsignorCode = null! }, [s_debit]));
        Assert.Throws<ArgumentException>(() => ZenginWriter.Write(new ZenginFile(s_header, [null!], ZenginTotals.OfRequest([]))));
    }

    [Theory]
    [InlineData("123", "00000000000000000123")]
    [InlineData("AB1", "AB1                 ")]
    [InlineData("", "                    ")]
    public void Digits_of_the_customer_number_stand_to_the_right(string number, string written) =>
        Assert.Equal(written, Text(ZenginWriter.Write(ZenginFile.Request(s_header, [s_debit with { CustomerNumber = number }]), newLine: ZenginNewLine.None))[211..231]);

    // What banks send: an end mark, no new line behind the last record, no account of the consignor.
    [Theory]
    [InlineData(ZenginNewLine.None)]
    [InlineData(ZenginNewLine.CrLf)]
    public void What_banks_send_is_read(ZenginNewLine newLine)
    {
        var file = ZenginFile.Answer(s_header, [s_debit]);
        var bytes = ZenginWriter.Write(file, ZenginFileKind.Result, newLine);
        Assert.Equal(file.Debits, ZenginReader.Read([.. bytes, 0x1A], ZenginFileKind.Result).File.Debits);
        if (newLine == ZenginNewLine.CrLf)
        {
            Assert.Equal(file.Debits, ZenginReader.Read(bytes[..^2], ZenginFileKind.Result).File.Debits);
            Assert.Equal(file.Debits, ZenginReader.Read([.. bytes[..^2], 0x1A], ZenginFileKind.Result).File.Debits);
        }

        foreach (var (start, length) in new[] { (58, 4), (77, 3), (95, 8) })
            Array.Fill(bytes, (byte)' ', start, length);
        var reading = ZenginReader.Read(bytes, ZenginFileKind.Result);
        Assert.Empty(reading.Problems);
        Assert.Equal("", reading.File.Header.BankNumber + reading.File.Header.BranchNumber + reading.File.Header.AccountNumber);
        Assert.Equal(ZenginAccountKind.Unstated, reading.File.Header.AccountKind);
    }

    [Fact]
    public void The_text_of_a_debit_shows_nothing_of_the_payer()
    {
        var text = s_debit.ToString();
        Assert.DoesNotContain("7654321", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ﾀﾛｳ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("じゅうみん　たろう", "ｼﾞﾕｳﾐﾝ ﾀﾛｳ")]
    [InlineData("ジュウミン　ハナコ", "ｼﾞﾕｳﾐﾝ ﾊﾅｺ")]
    [InlineData("ｼﾞｭｳﾐﾝ", "ｼﾞﾕｳﾐﾝ")]
    [InlineData("パーク", "ﾊﾟ-ｸ")]
    [InlineData("ヴィラ", "ｳﾞｲﾗ")]
    [InlineData("Ａｂｃ　１２３（株）", "ABC 123()")]
    [InlineData("か\u3099", "ｶﾞ")]
    public void Names_are_written_with_the_allowed_characters(string name, string written)
    {
        Assert.Equal(!name.Contains('株', StringComparison.Ordinal), ZenginText.FromName(name, out var actual));
        Assert.Equal(written, actual);
        Assert.All(actual, character => Assert.True(ZenginText.IsAllowed(character)));
    }

    private static IReadOnlyList<ZenginProblem> ProblemsOf(ZenginHeader header, ZenginDebit[] debits)
    {
        var totals = new ZenginTotals(debits.Length, new Yen(debits.Sum(debit => debit.Amount.Amount)), 0, Yen.Zero, 0, Yen.Zero);
        return Assert.Throws<ZenginException>(() => ZenginWriter.Write(new ZenginFile(header, debits, totals))).Problems;
    }

    private static string Text(byte[] bytes) => string.Concat(bytes.Select(b => b >= 0xA1 ? (char)(b - 0xA1 + 0xFF61) : (char)b));
}
