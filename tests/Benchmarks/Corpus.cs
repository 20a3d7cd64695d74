using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace NoCustomization.Benchmarks;

/// <summary>
/// Generated vendor code of one flavour: honest code that calls the framework and the core in plenty, with a violation here and there.
/// Deterministic: the same text on every machine.
/// </summary>
/// <param name="Name">For the table.</param>
/// <param name="Write">Writes type number i.</param>
internal sealed record Corpus(string Name, System.Action<StringBuilder, int> Write)
{
    public static IReadOnlyList<Corpus> All { get; } = [new("calls", Calls), new("lambdas", Lambdas), new("types", Types)];

    /// <summary>The files, until the number of lines is reached; 20 types each.</summary>
    public IReadOnlyList<string> Files(int lines)
    {
        var files = new List<string>();
        for (int i = 0, written = 0; written < lines;)
        {
            var text = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing Bench.Core;\nnamespace Vendor." + Name + "\n{\n");
            for (var k = 0; k < 20; k++, i++)
                Write(text, i);
            files.Add(text.Append("}\n").ToString());
            written += files[^1].Count(c => c == '\n');
        }

        return files;
    }

    // Free members of the core that are neither internal nor banned in the peer's list.
    private static int Free(int i) => CoreSource.IsInternal(i % CoreSource.Types) ? (i + 1) % CoreSource.Types : i % CoreSource.Types;

    private static void Calls(StringBuilder text, int i)
    {
        var c = Free(i);
        text.Append(CultureInfo.InvariantCulture, $$"""
            public sealed class Desk{{i}}
            {
                private readonly Service{{c}} _service = Service{{c}}.Create();
                private readonly Dictionary<string, List<int>> _byName = new Dictionary<string, List<int>>();
                private int _count;

                public int Count => _count;

                public string Label { get; set; } = "desk {{i}}";

                public int Register(string name, int amount)
                {
                    if (string.IsNullOrWhiteSpace(name))
                        throw new ArgumentException("name", nameof(name));
                    if (!_byName.TryGetValue(name.Trim().ToUpperInvariant(), out var list))
                        _byName[name] = list = new List<int>();
                    list.Add(_service.Work(amount) + _service.Value);
                    _count += list.Count;
                    _service.Value = Math.Max(_count, amount);
                    Label = name + _service.Name + list.Count.ToString();
                    return list.Count;
                }

                public decimal Total(IEnumerable<int> amounts)
                {
                    decimal total = 0;
                    foreach (var amount in amounts)
                    {
                        total += Convert.ToDecimal(amount) * 1.1m;
                        if (total > 1000 && Label.Length > 3)
                            total -= Label.Substring(1).Length;
                    }
                    for (int n = 0; n < Count; n++)
                        total += _service.Work(n) + n;
                    return decimal.Round(total, 2);
                }

                public async Task<int> LaterAsync(int x)
                {
                    await Task.Delay(x).ConfigureAwait(false);
                    var text = new System.Text.StringBuilder().Append(x).Append(Label).ToString();
                    return text.Length + _service.Work(x){{(i % 97 == 0 ? $" + _service.Closed(x) + Service1.Create().Value" : "")}};
                }
            }

            """);
    }

    private static void Lambdas(StringBuilder text, int i)
    {
        var c = Free(i);
        text.Append(CultureInfo.InvariantCulture, $$"""
            public static class Report{{i}}
            {
                public static readonly Func<Service{{c}}, Func<int, Func<int, int>>> Curry = s => a => b => s.Work(a) + s.Work(b);

                public static IReadOnlyList<string> Lines(IEnumerable<Service{{c}}> services, IEnumerable<int> years)
                {
                    var pairs = services.Where(s => s.Value > 0).SelectMany(s => years.Select(y => (s, y))).ToList();
                    var groups = pairs.GroupBy(t => t.s.Name, t => t.y).OrderBy(g => g.Key).ToList();
                    return groups.Select(g => string.Join(";", g.Select(v => v.ToString()))).ToList();
                }

                public static int Fold(IEnumerable<int> xs) => (from x in xs
                                                                let y = x * 2
                                                                where y % 3 == 0
                                                                orderby y
                                                                select y + x).Aggregate(0, (a, b) => a + Curry(new Service{{c}}())(a)(b));

                public static async Task<int> RunAsync(IEnumerable<Service{{c}}> services)
                {
                    var tasks = services.Select(async s => { await Task.Yield(); return s.Work(s.Value); });
                    var results = await Task.WhenAll(tasks.Select(t => t.ContinueWith(r => r.Result + 1)));
                    return results.Sum(r => r) + new[] { 1, 2, 3 }.Select(k => k * {{i}}).Max();
                }
            }

            """);
    }

    private static void Types(StringBuilder text, int i)
    {
        var open = i % CoreSource.Types / 5 * 5 % CoreSource.Types;
        if (CoreSource.IsInternal(open))
            open = 0;
        text.Append(CultureInfo.InvariantCulture, $$"""
            public record Entry{{i}}(string Number, string Name, DateTime On, decimal Amount)
            {
                public bool IsOpen => Amount > 0;
            }

            public interface IRule{{i}} : IComparable<IRule{{i}}>
            {
                int Order { get; }
                decimal Apply(Entry{{i}} entry);
            }

            public abstract class RuleBase{{i}} : IRule{{i}}
            {
                public abstract int Order { get; }
                public virtual decimal Apply(Entry{{i}} entry) => entry.Amount;
                public int CompareTo(IRule{{i}} other) => Order.CompareTo(other.Order);
                public override string ToString() => Order.ToString();
            }

            public sealed class Exemption{{i}} : RuleBase{{i}}
            {
                public override int Order => {{i}};
                public override decimal Apply(Entry{{i}} entry) => entry.IsOpen ? 0 : base.Apply(entry);
            }

            public class Extension{{i}} : Service{{open}}
            {
                public override int Work(int x) => base.Work(x) + 1;
                public enum Kind { One, Two, Three }
                public struct Point { public int X; public int Y; }
                public event EventHandler Done;
                protected virtual void OnDone() => Done?.Invoke(this, EventArgs.Empty);
            }
            {{(i % 131 == 0 ? $"public class Custom{i} : Service2 {{ public override int Work(int x) => 0; }}" : "")}}

            """);
    }
}
