using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoCustomization.Parameters;

namespace NoCustomization.Benchmarks;

/// <summary>Bodies, parameter types and years of the size that is measured: each body states each value anew every year.</summary>
/// <param name="bodies">How many bodies.</param>
/// <param name="values">How many values, ten in a type.</param>
/// <param name="years">How many years.</param>
internal sealed class ParameterBodies(int bodies, int values, int years)
{
    public const int PerType = 10;
    private const int FirstYear = 2017;

    public IReadOnlyList<string> Codes { get; } = [.. Enumerable.Range(1001, bodies).Select(number => Code(number.ToString("D5", CultureInfo.InvariantCulture)))];

    public IReadOnlyList<Type> Types { get; } = Compile(Math.Max(1, values / PerType));

    public int Years => years;

    public long Lines => (long)Codes.Count * Types.Count * years;

    /// <summary>In the middle of a year: a date on which nothing changes.</summary>
    public EffectiveDate DateIn(int year) => new(FirstYear + year, 10, 15);

    /// <summary>What is shared, and then each body's history, by the year.</summary>
    public IEnumerable<IReadOnlyList<ParameterDraft>> Histories()
    {
        yield return [.. Types.Select(type => Draft(type, ParameterScope.National, 0, 0))];
        for (var body = 0; body < Codes.Count; body++)
            yield return [.. Enumerable.Range(0, years).SelectMany(year => Types.Select(type => Draft(type, ParameterScope.Body(Codes[body]), year, body)))];
    }

    private static ParameterDraft Draft(Type type, ParameterScope scope, int year, int body)
    {
        var draft = new ParameterDraft("bench." + type.Name, scope, new(FirstYear + year, 4, 1)) { LegalBasis = "ordinance " + year };
        for (var i = 0; i < PerType; i++)
            draft.Set.Add("V" + i, JsonSerializer.SerializeToElement(1m + (body * 0.01m) + year + i));
        return draft;
    }

    private static string Code(string number)
    {
        var sum = 0;
        for (var i = 0; i < 5; i++)
            sum += (number[i] - '0') * (6 - i);
        return number + ((11 - (sum % 11)) % 10);
    }

    private static IReadOnlyList<Type> Compile(int count)
    {
        var code = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"[NoCustomization.ConfigurationPoint(\"bench.P{i}\")] public sealed class P{i} {{ ");
            for (var j = 0; j < PerType; j++)
                code.Append(CultureInfo.InvariantCulture, $"[NoCustomization.Parameters.Statutory(NoCustomization.Parameters.StatutoryKind.Free)] public decimal V{j} {{ get; init; }} ");
            code.Append("}\n");
        }

        var references = AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic && assembly.Location.Length > 0).Select(assembly => MetadataReference.CreateFromFile(assembly.Location))
            .Concat([MetadataReference.CreateFromFile(typeof(StatutoryAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(ConfigurationPointAttribute).Assembly.Location)]);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create("BenchParameters", [CSharpSyntaxTree.ParseText(code.ToString())], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        if (!result.Success)
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
        return [.. Assembly.Load(image.ToArray()).GetExportedTypes()];
    }
}
