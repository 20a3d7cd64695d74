using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Calls;

/// <summary>Results that would run a vendor's code after the guarded call: lazy sequences are completed within it, tasks are refused.</summary>
internal static class Results<TResult>
{
    private static readonly bool s_isTask = typeof(Task).IsAssignableFrom(typeof(TResult)) || typeof(TResult) == typeof(ValueTask)
        || (typeof(TResult).IsConstructedGenericType && typeof(TResult).GetGenericTypeDefinition() == typeof(ValueTask<>));

    private static readonly Func<TResult, TResult>? s_complete = Completion();

    /// <summary>Refuses to call an asynchronous contract synchronously: the guard would end before the work does.</summary>
    /// <exception cref="InvalidOperationException">The result is a task.</exception>
    public static void DemandSynchronous()
    {
        if (s_isTask)
            throw new InvalidOperationException(HostTexts.CallAsync);
    }

    /// <summary>Runs now what would run later.</summary>
    public static TResult Complete(TResult result) => s_complete is null ? result : s_complete(result);

    private static Func<TResult, TResult>? Completion() =>
        typeof(TResult).IsConstructedGenericType && typeof(TResult).GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? typeof(Results<TResult>).GetMethod(nameof(Buffered), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(typeof(TResult).GenericTypeArguments).CreateDelegate<Func<TResult, TResult>>()
            : null;

    private static TResult Buffered<TItem>(TResult result) =>
        result is null or TItem[] or List<TItem> ? result : (TResult)(object)((IEnumerable<TItem>)result).ToList();
}
