using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NoCustomization.Parameters.Declaring;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters.Validation;

/// <summary>Tells what is wrong with what is stated on one date: names and types, data annotations, what the law binds.</summary>
internal static class ParameterValidator
{
    /// <param name="reading">What is stated.</param>
    /// <param name="complete">Whether it must be all that an object needs. A level above the bodies need not state everything.</param>
    /// <param name="made">The object, where nothing is wrong and nothing is missing.</param>
    public static List<ParameterProblem> Problems(ParameterReading reading, bool complete, out object? made)
    {
        var problems = new List<ParameterProblem>();
        made = null;
        foreach (var (name, value) in reading.Values)
            AddOfValue(problems, reading, name, value);
        var missing = reading.Definition.Properties.Values.Where(property => property.IsRequired && !reading.Values.ContainsKey(property.Name)).ToList();
        if (complete)
            problems.AddRange(missing.Select(property => About(reading, property.Name, ParameterTexts.Missing)));
        if (problems.Count > 0 || missing.Count > 0)
            return problems;

        try
        {
            made = reading.Deserialize();
            AddOfObject(problems, reading, made);
        }
        // The type's own code runs: constructors, computed properties and rules.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problems.Add(About(reading, null, exception.Message));
        }

        return problems;
    }

    private static void AddOfValue(List<ParameterProblem> problems, ParameterReading reading, string name, ParameterValue value)
    {
        // What an older or newer version of the package stated is kept and not read.
        if (!reading.Definition.Properties.TryGetValue(name, out var property))
            return;
        if (property.Statutory?.Kind == StatutoryKind.Fixed && value.Origin.Scope.Level == ParameterLevel.Body)
            problems.Add(About(reading, name, ParameterTexts.FixedByLaw));
        if (value.Value.ValueKind == JsonValueKind.Null && !property.AllowsNull)
        {
            problems.Add(About(reading, name, ParameterTexts.NoNull));
            return;
        }

        if (MissingMembers.First(ParameterJson.Options.GetTypeInfo(property.Property.PropertyType), value.Value, name) is { } missing)
        {
            problems.Add(About(reading, name, ParameterTexts.MissingMember(missing)));
            return;
        }

        if (!TryRead(property, value.Value, out var read, out var why))
        {
            problems.Add(About(reading, name, ParameterTexts.NotOfType(value.Value.GetRawText(), property.Property.PropertyType.Name, why!)));
            return;
        }

        var context = new ValidationContext(RuntimeHelpers.GetUninitializedObject(reading.Definition.Type)) { MemberName = property.Property.Name, DisplayName = name };
        foreach (var validation in property.Validations)
        {
            if (validation is not CompareAttribute && validation.GetValidationResult(read, context) is { } failed)
                problems.Add(About(reading, name, failed.ErrorMessage ?? validation.GetType().Name));
        }
    }

    private static bool TryRead(ParameterProperty property, JsonElement value, out object? read, out string? why)
    {
        try
        {
            read = value.Deserialize(property.Property.PropertyType, ParameterJson.Options);
            why = null;
            return true;
        }
        // A converter or constructor of the type's own says by any exception that it is no such value.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            read = null;
            why = exception.Message;
            return false;
        }
    }

    private static void AddOfObject(List<ParameterProblem> problems, ParameterReading reading, object made)
    {
        var results = new List<ValidationResult>();
        ObjectRules.Check(made, results);
        problems.AddRange(results.Select(result => About(reading, result.MemberNames.FirstOrDefault(), result.ErrorMessage ?? "")));
        foreach (var property in reading.Definition.Properties.Values)
        {
            if (property.Statutory?.Bound is not { } bound || !reading.Values.ContainsKey(property.Name))
                continue;
            if (StatutoryBound.Problem(property.Get(made), reading.Definition.Type.GetProperty(bound)!.GetValue(made), bound) is { } problem)
                problems.Add(About(reading, property.Name, problem));
        }
    }

    private static ParameterProblem About(ParameterReading reading, string? property, string message) => new(reading.Definition.Id, reading.Scope, reading.Date, property, message);
}
