using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters;

/// <summary>Something that keeps a parameter from holding.</summary>
/// <param name="Point">Id of the parameter type.</param>
/// <param name="Scope">For whom.</param>
/// <param name="Date">On which date.</param>
/// <param name="Property">Which value; <see langword="null"/> where it is about several.</param>
/// <param name="Message">What is wrong, in the language of the reader.</param>
public sealed record ParameterProblem(string Point, ParameterScope Scope, EffectiveDate Date, string? Property, string Message)
{
    /// <summary>All of it in one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => ParameterTexts.Problem(Property is null ? Point : $"{Point}/{Property}", Scope.ToString(), Date.ToString(), Message);
}
