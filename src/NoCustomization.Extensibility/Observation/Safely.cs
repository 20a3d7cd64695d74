using System;
using Microsoft.Extensions.Logging;

namespace NoCustomization.Extensibility.Observation;

/// <summary>Logs what a vendor threw. Loggers turn it into text, and that is the vendor's code once more.</summary>
internal static class Safely
{
    /// <summary>Logs it; where even that throws, only what class it is.</summary>
    public static void Log(ILogger logger, Exception thrown, Action<ILogger, Exception?, string> write)
    {
        try
        {
            write(logger, thrown, thrown.GetType().FullName!);
        }
        catch (Exception)
        {
            WriteClass(logger, thrown, write);
        }
    }

    /// <summary>Its message; its class where even that throws.</summary>
    public static string MessageOf(Exception thrown)
    {
        try
        {
            return thrown.Message;
        }
        catch (Exception)
        {
            return thrown.GetType().FullName!;
        }
    }

    private static void WriteClass(ILogger logger, Exception thrown, Action<ILogger, Exception?, string> write)
    {
        try
        {
            write(logger, null, thrown.GetType().FullName!);
        }
        catch (Exception)
        {
            // A logger that is broken itself must not stop the package either; metrics and the health check still tell.
        }
    }
}
