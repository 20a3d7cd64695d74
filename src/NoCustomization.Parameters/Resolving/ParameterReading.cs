using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NoCustomization.Parameters.Declaring;
using NoCustomization.Parameters.Texts;
using NoCustomization.Parameters.Validation;

namespace NoCustomization.Parameters;

/// <summary>What holds on a date, value by value, and where each comes from.</summary>
public sealed class ParameterReading
{
    internal ParameterReading(ParameterDefinition definition, ParameterScope scope, EffectiveDate date, IReadOnlyDictionary<string, ParameterValue> values)
    {
        Definition = definition;
        Scope = scope;
        Date = date;
        Values = values;
    }

    /// <summary>The parameter type.</summary>
    public ParameterDefinition Definition { get; }

    /// <summary>For whom.</summary>
    public ParameterScope Scope { get; }

    /// <summary>On which date.</summary>
    public EffectiveDate Date { get; }

    /// <summary>What is stated, by property; what no level states is not in it.</summary>
    public IReadOnlyDictionary<string, ParameterValue> Values { get; }

    /// <summary>All of it as an object.</summary>
    /// <typeparam name="T">The parameter type.</typeparam>
    /// <returns>A complete and valid object.</returns>
    /// <exception cref="ParameterException">Nothing, or nothing complete and valid, is stated.</exception>
    public T As<T>()
        where T : class => (T)Complete();

    internal object Complete()
    {
        if (Values.Count == 0)
            throw new ParameterException(ParameterTexts.NothingStated(Definition.Id, Scope.ToString(), Date.ToString()));
        var problems = ParameterValidator.Problems(this, complete: true, out var made);
        return problems.Count == 0 ? made! : throw new ParameterValidationException(problems);
    }

    internal object Deserialize()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ParameterJson.Writing))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in Values.Where(value => Definition.Properties.ContainsKey(value.Key)))
            {
                writer.WritePropertyName(name);
                value.Value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return JsonSerializer.Deserialize(buffer.WrittenSpan, Definition.Json)!;
    }
}
