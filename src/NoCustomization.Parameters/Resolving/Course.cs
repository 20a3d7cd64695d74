using System.Linq;
using System.Threading;

namespace NoCustomization.Parameters.Resolving;

/// <summary>The objects of one parameter for one body, from day to day; each is made when first asked for.</summary>
internal sealed class Course
{
    private readonly ParameterDefinition _definition;
    private readonly ParameterScope _scope;
    private readonly Books _books;
    private readonly int[] _days;
    private readonly object?[] _objects;

    public Course(ParameterDefinition definition, ParameterScope scope, Books books)
    {
        _definition = definition;
        _scope = scope;
        _books = books;
        _days = [.. books.Days(definition, scope).Select(day => day.DayNumber)];
        _objects = new object?[_days.Length];
    }

    public object At(EffectiveDate date)
    {
        var index = System.Array.BinarySearch(_days, date.DayNumber);
        if (index < 0)
            index = ~index - 1;
        if (index >= 0 && Volatile.Read(ref _objects[index]) is { } known)
            return known;
        var made = _books.Read(_definition, _scope, date).Complete();
        return Interlocked.CompareExchange(ref _objects[index], made, null) ?? made;
    }
}
